import { biblatexValue } from "../biblatex-values.ts";
import { escapeTex, escapeTexUrl } from "../../tex/escape-tex.ts";
import { texOfMarkup } from "../../tex/markup-tex.ts";
import { parseTex } from "../../tex/parse-tex.ts";
import { withoutPackages } from "../../tex/without-packages.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";

/** A text between braces; an absent one is empty, as are those below. */
export function braced(value: unknown): string {
  const text = plainText(value)?.trim();
  return text ? `{${escapeTex(text)}}` : "";
}

export function bracedPages(value: unknown): string {
  const text = biblatexValue.pages(value);
  return text && `{${text}}`;
}

/** An address or identifier, byte for byte. */
export function bracedAddress(value: unknown): string {
  const text = plainText(value);
  return text ? `{${escapeTexUrl(text)}}` : "";
}

/** Names, as BibTeX’s styles read them. */
export function bracedNames(value: unknown): string {
  const written = biblatexValue.names(value);
  return written && `{${written}}`;
}

/**
 * A title: the TeX of the record where it is one field of it, with its formulas and commands; else the
 * text that was put together.
 */
export function titled(
  { entryType, fields }: Work,
  field: string,
  value: string | undefined,
): string {
  const written = fields.get(field)?.trim();
  const isJoined = subtitles.some((name) => field !== "series" && fields.has(name));
  if (entryType === undefined || written === undefined || isJoined) return marked(value);
  if (/\\(?:url|href)/.test(written) || !isBalanced(written)) return marked(value);
  return `{${quoted(typesettable(withoutPackages(onOneLine(written))))}}`;
}

/** TeX whose signs stand for themselves where TeX would stop at them: `_` and `^` outside formulas too. */
function typesettable(tex: string): string {
  const escaped = tex.replace(/(?<!\\)[&%#]/g, "\\$&");
  if (!/[_^]/.test(tex) || formulaCommand.test(tex)) return escaped;
  return escaped.replace(/(?<!\\)(?:\$(?:\\\$|[^$])*\$|[_^])/g, (part) => {
    if (part.length > 1) return part;
    return part === "_" ? "\\_" : "\\textasciicircum{}";
  });
}

/** Commands in whose arguments `_` and `^` lower and raise. */
const formulaCommand = /\\(?:\(|\[|ce|ch|ensuremath|num|qty|si|SI|unit)(?![A-Za-z])/;

const subtitles = [
  "subtitle",
  "titleaddon",
  "booksubtitle",
  "booktitleaddon",
  "journalsubtitle",
  "maintitle",
];

function isBalanced(value: string): boolean {
  const { unpaired } = parseTex(value);
  return unpaired.length === 0;
}

function onOneLine(value: string): string {
  return value.replace(/\s+/g, " ");
}

/** Straight quotation marks in pairs, which TeX would set as two closing ones. */
function quoted(tex: string): string {
  const marks = tex.match(/"/g) ?? [];
  if (marks.length % 2 === 1 || /\\["a-z]*"|\$/.test(tex)) return tex;
  return tex.replace(/"([^"]*)"/g, "“$1”");
}

function marked(value: string | undefined): string {
  const text = value === undefined ? "" : quoted(texOfMarkup(value));
  return text && `{${text}}`;
}
