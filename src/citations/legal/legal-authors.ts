import { familyOf, nameText } from "../../works/names.ts";
import type { CslName } from "../../works/work.ts";
import type { LegalFacts } from "./legal-facts.ts";
import type { AuthorStyle, LegalStyle } from "./legal-style.ts";
import { organOfName } from "./un-organs.ts";

/** Authors as a style names them: in full, inverted for the bibliography, or by family name. */
export function authorsText(
  { authors, hasOtherAuthors }: LegalFacts,
  style: LegalStyle,
  form: "full" | "listed" | "family",
): string {
  const { most, others, and } = style.authors;
  const isCut = authors.length > most || hasOtherAuthors;
  const shown = authors.length > most ? authors.slice(0, 1) : authors;
  const names = shown
    .map((name) => (style.stops ? name : withoutStops(name)))
    .map((name, index) => nameIn(name, style, form, index))
    .filter((name) => name !== "");
  if (names.length === 0) return "";
  if (isCut) return `${names.join(", ")} ${others}`;
  return [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(` ${and} `);
}

function nameIn(
  name: CslName,
  style: LegalStyle,
  form: "full" | "listed" | "family",
  index: number,
): string {
  if (name.literal !== undefined) return bodyText(name.literal, style);
  if (form === "family") return familyOf(name) || (name.given ?? "");
  return form === "listed" ? turned(name, style.authors, index) : nameText(name);
}

/** Initials without full stops: `JRR`, `Ann B`. */
function withoutStops(name: CslName): CslName {
  const { given, suffix } = name;
  return {
    ...name,
    ...(given !== undefined && { given: bare(given) }),
    ...(suffix !== undefined && { suffix: bare(suffix) }),
  };
}

function bare(text: string): string {
  return text.replace(/(?<=\p{Lu})\.\s?(?=\p{Lu}(?:\.|$))/gu, "").replaceAll(".", "");
}

function turned(name: CslName, { listed }: AuthorStyle, index: number): string {
  const family = familyOf(name);
  const given = name.given ?? "";
  if (family === "" || given === "" || listed === "none") return nameText(name);
  if (listed === "first") return index === 0 ? `${family}, ${given}` : nameText(name);
  const initials = given.split(/[\s.-]+/).map((part) => [...part][0] ?? "");
  return `${family} ${initials.join("")}`;
}

/** A style’s name for a body: guides have their own names for organs of the United Nations. */
export function bodyText(name: string, { organs, keepsBodies }: LegalStyle): string {
  const organ = organOfName(name);
  if (!organ || keepsBodies) return name;
  if (organs === "oscola") return organ.oscola;
  return organs === "aglc" || organ.resolution ? organ.name : organ.bluebook;
}
