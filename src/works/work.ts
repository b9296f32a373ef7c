import type { DateVariable, NameVariable, TextVariable } from "./csl-variables.ts";

/** What a work is; `kinds.ts` holds a row for each, with its BibLaTeX and CSL types. */
export type WorkKind =
  | "treaty"
  | "legislation"
  | "resolution"
  | "case"
  | "book"
  | "chapter"
  | "article"
  | "report"
  | "letter"
  | "news"
  | "web-page"
  | "thesis"
  | "data-set"
  | "claim"
  | "source"
  | "other";

/** Of the record, not of what anybody claims. */
export type Verification = "verified" | "reported" | "disputed" | "not-located" | "unverified";

/** One entry of a library. A thing that a text can cite. */
export interface Work {
  /** As the library spells it. */
  key: string;
  /** Former keys, which still resolve (`ids = {…}`). */
  ids: readonly string[];
  kind: WorkKind;
  /** BibLaTeX’s type of the entry, in lower case; a work of another format has none. */
  entryType?: string;
  /** Whether the entry was made of a record of another format. */
  isForeign?: boolean;
  /** CSL-JSON; its `id` is the key. */
  csl: CslItem;
  /**
   * Every field of the entry, in the order of the file, those it inherits last; names in lower case,
   * values as written, `@string`s put in and outer braces or quotes taken off.
   */
  fields: ReadonlyMap<string, string>;
  /** Of treaties only. */
  treaty?: Treaty;
  verification: Verification;
  /** Where the record was confirmed: addresses (`http…`) or words to print; nothing is completed. */
  evidence: readonly string[];
  /** `YYYY-MM-DD`. */
  verifiedOn?: string;
  /** Names of fields whose value is kept but not confirmed. */
  unconfirmed: readonly string[];
  /** Where a site tells what is known of it; of what is published there. */
  page?: string;
  origin: Origin;
}

/** What of a work a citation is made of. */
export type PrintedWork = Pick<
  Work,
  "csl" | "entryType" | "isForeign" | "key" | "kind" | "treaty"
> & { fields?: Work["fields"] };

/** What the record of a treaty holds beyond CSL; dates as `YYYY-MM-DD`, numbers as printed. */
export interface Treaty {
  adopted?: string;
  opened?: string;
  inForce?: string;
  /** The treaty series: `UNTS`. */
  series?: string;
  volume?: string;
  page?: string;
  registration?: string;
  /** How many articles it has. */
  articles?: number;
}

/** Where an entry stands: file, UTF-16 offsets in its text (end exclusive), line and column from 1. */
export interface Origin {
  file: string;
  start: number;
  end: number;
  line: number;
  column: number;
}

/**
 * An item of CSL-JSON: names, dates and texts by their variables. What else an item of a file holds, of
 * which CSL knows nothing, is kept in it and written again to CSL-JSON.
 */
export type CslItem = { id: string; type: string } & {
  [Variable in NameVariable]?: CslName[] | undefined;
} & { [Variable in DateVariable]?: CslDate | undefined } & {
  [Variable in TextVariable]?: string | undefined;
} & { [other: string]: unknown };

export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
  "non-dropping-particle"?: string;
  "dropping-particle"?: string;
  suffix?: string;
}

export interface CslDate {
  "date-parts"?: number[][];
  circa?: boolean;
  literal?: string;
  season?: number;
}
