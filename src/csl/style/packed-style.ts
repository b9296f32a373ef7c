import type { CslLocale, CslStyle, Term } from "./style-tree.ts";

/** A term: its text, or singular and plural; its gender and the numbers it applies to. */
type PackedTerm = string | [single: string, multiple: string, gender?: string, match?: string];

/** A locale as JSON. */
export interface PackedLocale extends Omit<CslLocale, "dates" | "terms"> {
  dates: [CslLocale["dates"] extends Map<infer Form, unknown> ? Form : never, unknown][];
  terms: [string, PackedTerm][];
}

/** A style that was read and checked, as JSON: `unpackStyle` restores it without reading it again. */
export interface PackedStyle extends Omit<CslStyle, "locales" | "macros"> {
  locales: PackedLocale[];
  macros: [string, unknown[]][];
}

/** Turn a style into values that JSON can hold. */
export function packStyle(style: CslStyle): PackedStyle {
  return { ...style, macros: [...style.macros], locales: style.locales.map(packLocale) };
}

/** Restore a style packed by the same version of this package. */
export function unpackStyle(packed: PackedStyle): CslStyle {
  const macros = new Map(packed.macros) as CslStyle["macros"];
  return { ...packed, macros, locales: packed.locales.map(unpackLocale) };
}

/** Turn a locale into values that JSON can hold. */
export function packLocale(locale: CslLocale): PackedLocale {
  const terms = [...locale.terms].map(([key, term]): [string, PackedTerm] => [key, packTerm(term)]);
  return { ...locale, dates: [...locale.dates], terms };
}

/** Restore a locale packed by the same version of this package. */
export function unpackLocale(packed: PackedLocale): CslLocale {
  const terms = new Map(packed.terms.map(([key, term]) => [key, unpackTerm(term)]));
  return { ...packed, dates: new Map(packed.dates) as CslLocale["dates"], terms };
}

function packTerm({ single, multiple, gender, match }: Term): PackedTerm {
  if (match !== undefined) return [single, multiple, gender ?? "", match];
  if (gender !== undefined) return [single, multiple, gender];
  return single === multiple ? single : [single, multiple];
}

function unpackTerm(packed: PackedTerm): Term {
  if (typeof packed === "string") return { single: packed, multiple: packed };
  const [single, multiple, gender, match] = packed;
  return { single, multiple, ...(gender && { gender }), ...(match && { match }) };
}
