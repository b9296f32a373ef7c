import type { DateForm } from "../../works/english-date.ts";
import type { Docket } from "./case-facts.ts";
import type { LegalKind } from "./legal-facts.ts";

/** How a style cites legal works: its words, and a form for each kind that its CSL gets wrong. */
export interface LegalStyle {
  /** As the page of documentation calls it. */
  name: string;
  date: DateForm;
  /** Whether abbreviations have full stops: `U.N.T.S.`, `art.`, `v.` */
  stops: boolean;
  /** Whether titles in English are printed with capitals. */
  titleCase: boolean;
  /** Whether a letter’s title gives its date as the style does. */
  datesInTitles?: boolean;
  courts: "name" | "short" | "bluebook";
  /** Which of the designations of resolutions, and of the names of organs, the style uses. */
  organs: "oscola" | "aglc" | "bluebook";
  /** Whether organs that are authors are called as their records call them. */
  keepsBodies?: boolean;
  authors: AuthorStyle;
  /** Before the numbers of cases, one and more. */
  dockets: Readonly<Record<Docket["sort"], readonly [one: string, more: string]>>;
  symbol: { before: string; dash: string };
  /** Words for places where they are not those of the table: `#` is the number. */
  pins: Readonly<Record<string, readonly [one: string, more: string]>>;
  /** After the style’s own “ibid”. */
  ibid: string;
  forms: Readonly<Partial<Record<LegalKind, LegalForm>>>;
}

export interface AuthorStyle {
  and: string;
  /** How many names are printed; of more the first, with `others`. */
  most: number;
  others: string;
  /** How names are turned in the list of works. */
  listed: "initials" | "first" | "none";
}

/** The forms of a kind of work, in the syntax of `form-syntax.ts`, and where its rule can be read. */
export interface LegalForm {
  /** The guide’s own number. */
  rule: string;
  /** A public page that shows the rule; none where nothing public was found that does. */
  source?: string;
  /** In the first note; none in a style that cites by author and year, whose CSL does it. */
  first?: string;
  /** In later notes; the first form where there is no other. */
  later?: string;
  /** After the style’s own “ibid”; the style’s way where there is no other. */
  ibid?: string;
  /** In the text, once the sentence has named the work. */
  unnamed?: string;
  /** In the list of works; the first form where there is no other. */
  list?: string;
}
