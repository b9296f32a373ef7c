import type { DateVariable, NameVariable, TextVariable } from "./csl-variables.ts";

/** What a work is; `kinds.ts` has a row for each kind, with its BibLaTeX and CSL types. */
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

/** The state of the catalogue record, not of what anybody claims. */
export type Verification = "verified" | "reported" | "disputed" | "not-located" | "unverified";

/** One entry of a library: a thing that a text can cite. */
export interface Work {
  /** As spelt in the library. */
  key: string;
  /** Former keys, which still resolve (`ids = {…}`). */
  ids: readonly string[];
  kind: WorkKind;
  /** The entry’s BibLaTeX type in lower case; works from other formats have none. */
  entryType?: string;
  /** Whether the entry was converted from a record in another format. */
  isForeign?: boolean;
  /** CSL-JSON; its `id` is the key. */
  csl: CslItem;
  /**
   * Every field of the entry in file order, inherited ones last. Names are in lower case; values are as written,
   * with `@string`s expanded and outer braces or quotes removed.
   */
  fields: ReadonlyMap<string, string>;
  /** Only for treaties. */
  treaty?: Treaty;
  verification: Verification;
  /** Where the record was confirmed: addresses (`http…`) or words to print, unchanged. */
  evidence: readonly string[];
  /** `YYYY-MM-DD`. */
  verifiedOn?: string;
  /** Names of fields whose values are kept but not confirmed. */
  unconfirmed: readonly string[];
  /** The address of a site’s page about the work; only for works published there. */
  page?: string;
  origin: Origin;
}

/** The parts of a work that a citation is made from. */
export type PrintedWork = Pick<
  Work,
  "csl" | "entryType" | "isForeign" | "key" | "kind" | "treaty"
> & { fields?: Work["fields"] };

/** What the record of a treaty adds to CSL; dates as `YYYY-MM-DD`, numbers as printed. */
export interface Treaty {
  adopted?: string;
  opened?: string;
  inForce?: string;
  /** The treaty series, such as `UNTS`. */
  series?: string;
  volume?: string;
  page?: string;
  registration?: string;
  /** How many articles the treaty has. */
  articles?: number;
}

/** Where an entry is: file, UTF-16 offsets in its text (end exclusive), line and column from 1. */
export interface Origin {
  file: string;
  start: number;
  end: number;
  line: number;
  column: number;
}

/**
 * An item of CSL-JSON: names, dates and texts by variable. Anything else in the file’s item that CSL does not know
 * is kept and written back to CSL-JSON.
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
