import type { DateForm } from "../../works/english-date.ts";
import type { Docket } from "./case-facts.ts";
import type { LegalKind } from "./legal-facts.ts";

/** How a style cites legal works: its words, and a form for each kind that its CSL gets wrong. */
export interface LegalStyle {
  /** Its name in the documentation. */
  name: string;
  date: DateForm;
  /** Whether abbreviations have full stops: `U.N.T.S.`, `art.`, `v.` */
  stops: boolean;
  /** Whether English titles are printed in title case. */
  titleCase: boolean;
  /** Whether a letter’s title contains its date in the style’s form. */
  datesInTitles?: boolean;
  courts: "name" | "short" | "bluebook";
  /** Which names the style uses for resolutions and for organs. */
  organs: "oscola" | "aglc" | "bluebook";
  /** Whether organs as authors keep the names in their records. */
  keepsBodies?: boolean;
  authors: AuthorStyle;
  /** Before the numbers of cases: singular and plural. */
  dockets: Readonly<Record<Docket["sort"], readonly [one: string, more: string]>>;
  symbol: { before: string; dash: string };
  /** Labels for pinpoints that differ from the table’s: `#` is the number. */
  pins: Readonly<Record<string, readonly [one: string, more: string]>>;
  /** Printed after the style’s own “ibid”. */
  ibid: string;
  forms: Readonly<Partial<Record<LegalKind, LegalForm>>>;
}

export interface AuthorStyle {
  and: string;
  /** How many names are printed; beyond that, only the first, with `others`. */
  most: number;
  others: string;
  /** How names are inverted in the bibliography. */
  listed: "initials" | "first" | "none";
}

/** The forms for a kind of work, in the syntax of `form-syntax.ts`, and the source of the rule. */
export interface LegalForm {
  /** The rule’s number in the guide. */
  rule: string;
  /** A public page that shows the rule; missing if none was found. */
  source?: string;
  /** In the first note; missing in an author-date style, whose CSL does it. */
  first?: string;
  /** In later notes; default: the first form. */
  later?: string;
  /** After the style’s own “ibid”; default: the style’s way. */
  ibid?: string;
  /** In the text, once the sentence has named the work. */
  unnamed?: string;
  /** In the bibliography; default: the first form. */
  list?: string;
}
