import type { Format } from "../rich-text.ts";

/** A style after reading and checking: anything without meaning is left out and reported in a message. */
export interface CslStyle {
  facts: StyleFacts;
  options: StyleOptions;
  /** Name options the style sets for both areas. */
  nameOptions: NameOptions;
  macros: Map<string, StyleElement[]>;
  locales: CslLocale[];
  citation: Area;
  bibliography?: Area;
}

/** A style’s metadata. */
export interface StyleFacts {
  class: "in-text" | "note";
  /** `author-date`, `numeric`, `note`, `author` or `label`; undefined if the style does not say. */
  citationFormat?: string;
  id?: string;
  title?: string;
  defaultLocale?: string;
  /** The address of the style this one depends on; a dependent style has no layout of its own. */
  parent?: string;
  license?: string;
  hasBibliography: boolean;
  /** Entries or citations print the entry’s number. */
  numbered: boolean;
  hangingIndent: boolean;
  secondFieldAlign?: "flush" | "margin";
  entrySpacing: number;
  lineSpacing: number;
}

export interface StyleOptions {
  initializeWithHyphen: boolean;
  pageRangeFormat?:
    "chicago" | "chicago-15" | "chicago-16" | "expanded" | "minimal" | "minimal-two";
  demoteNonDroppingParticle: "never" | "sort-only" | "display-and-sort";
}

/** `cs:citation` or `cs:bibliography`. */
export interface Area {
  layout: Layout;
  sort: SortKey[];
  nameOptions: NameOptions;
  options: AreaOptions;
}

export interface AreaOptions {
  addNames: boolean;
  addGivenName: boolean;
  givenNameRule:
    | "all-names"
    | "all-names-with-initials"
    | "primary-name"
    | "primary-name-with-initials"
    | "by-cite";
  addYearSuffix: boolean;
  collapse?: "citation-number" | "year" | "year-suffix" | "year-suffix-ranged";
  citeGroupDelimiter?: string;
  yearSuffixDelimiter?: string;
  afterCollapseDelimiter?: string;
  nearNoteDistance: number;
  subsequentAuthorSubstitute?: string;
  substituteRule: "complete-all" | "complete-each" | "partial-each" | "partial-first";
}

export interface Layout extends Affixed {
  delimiter?: string;
  children: StyleElement[];
}

export interface SortKey {
  variable?: string;
  macro?: string;
  descending: boolean;
  namesMin?: number;
  namesUseFirst?: number;
  namesUseLast?: boolean;
}

export interface Affixed {
  format?: Format;
  prefix?: string;
  suffix?: string;
}

export type TextCase =
  "lowercase" | "uppercase" | "capitalize-first" | "capitalize-all" | "sentence" | "title";

export type TermForm = "long" | "short" | "verb" | "verb-short" | "symbol";

interface Cased extends Affixed {
  textCase?: TextCase;
  stripPeriods?: boolean;
}

export type StyleElement =
  TextElement | NumberElement | DateElement | NamesElement | LabelElement | GroupElement | Choose;

export interface TextElement extends Cased {
  kind: "text";
  of: "variable" | "macro" | "term" | "value";
  name: string;
  form?: TermForm;
  plural?: boolean;
}

export interface NumberElement extends Cased {
  kind: "number";
  variable: string;
  form: "numeric" | "ordinal" | "long-ordinal" | "roman";
}

export interface DateElement extends Cased {
  kind: "date";
  variable: string;
  form?: "numeric" | "text";
  dateParts: "year-month-day" | "year-month" | "year";
  delimiter?: string;
  parts: DatePart[];
}

export interface DatePart extends Cased {
  name: "day" | "month" | "year";
  form?: "numeric" | "numeric-leading-zeros" | "ordinal" | "long" | "short";
  rangeDelimiter?: string;
}

export interface LabelElement extends Cased {
  kind: "label";
  /** Missing within names, where the variables of the names apply. */
  variable: string;
  form: TermForm;
  plural: "contextual" | "always" | "never";
}

export interface GroupElement extends Affixed {
  kind: "group";
  delimiter?: string;
  children: StyleElement[];
}

export interface Choose {
  kind: "choose";
  branches: Branch[];
}

export interface Branch {
  match: "all" | "any" | "none";
  /** Missing for `else`. */
  conditions: Condition[];
  children: StyleElement[];
}

export interface Condition {
  test:
    | "disambiguate"
    | "is-numeric"
    | "is-uncertain-date"
    | "locator"
    | "position"
    | "type"
    | "variable";
  value: string;
}

export interface NamesElement extends Affixed {
  kind: "names";
  variables: string[];
  delimiter?: string;
  name?: NameElement;
  etAl?: EtAlElement;
  label?: LabelElement;
  labelFirst: boolean;
  substitute?: StyleElement[];
}

export interface NameElement extends Affixed {
  options: NameOptions;
  family?: NamePart;
  given?: NamePart;
}

export interface NamePart extends Affixed {
  textCase?: TextCase;
}

export interface EtAlElement extends Affixed {
  term: string;
}

type Precedes = "contextual" | "always" | "never" | "after-inverted-name";

/** The options of `cs:name`, and those it inherits from the elements around it. */
export interface NameOptions {
  form?: "long" | "short" | "count";
  delimiter?: string;
  namesDelimiter?: string;
  and?: "text" | "symbol";
  delimiterPrecedesEtAl?: Precedes;
  delimiterPrecedesLast?: Precedes;
  etAlMin?: number;
  etAlUseFirst?: number;
  etAlSubsequentMin?: number;
  etAlSubsequentUseFirst?: number;
  etAlUseLast?: boolean;
  initialize?: boolean;
  initializeWith?: string;
  nameAsSortOrder?: "first" | "all";
  sortSeparator?: string;
}

/** The words of a language, from one file or from one `cs:locale` of a style. */
export interface CslLocale {
  /** The language tag; undefined for a style’s own words that apply to every language. */
  language?: string;
  /** By name, form and gender: see `termKey`. */
  terms: Map<string, Term>;
  dates: Map<"numeric" | "text", DateElement>;
  punctuationInQuote?: boolean;
  limitDayOrdinals?: boolean;
  /** Whether there is any ordinal term; they are all taken from one locale. */
  hasOrdinals: boolean;
}

export interface Term {
  single: string;
  multiple: string;
  gender?: string;
  /** For an ordinal: the numbers it applies to. */
  match?: string;
}
