import type { DateVariable, NameVariable, TextVariable } from "./csl-variables.ts";
import type { WorkKind } from "./work.ts";

/**
 * How the values of a field are read and written.
 *
 * - `title`: a text whose groups keep the case of their letters
 * - `list`: of bodies, whose names may hold the word “and”; `places`: of towns
 * - `verbatim`: bytes that nothing converts
 */
export type FieldValue =
  | "date"
  | "doi"
  | "genre"
  | "keywords"
  | "language"
  | "list"
  | "names"
  | "pages"
  | "places"
  | "text"
  | "title"
  | "verbatim";

/** What a field of a work is called in each format; none where the format has no place for it. */
export interface Field {
  /** BibLaTeX’s name. */
  name: string;
  /** Other names that are read as it: BibTeX’s, and those of programs. */
  aliases?: readonly string[];
  value: FieldValue;
  csl?: NameVariable | DateVariable | TextVariable;
  /** The kinds of works in which it is this variable of CSL before any other field is; none for all. */
  kinds?: readonly WorkKind[];
  /** BibTeX’s name, where its styles have one of their own. */
  bibtex?: string;
  /** The tag that an export writes, and that is read as the field where `biblatex-of-ris.ts` says nothing else of it. */
  ris?: string;
  /** The tag in records of a type of RIS, where it is another; none where they have no place for it. */
  risOf?: ReadonlyMap<string, string | undefined>;
  /** The element of Zotero’s RDF that an item holds. */
  zotero?: string;
  /** Names in the elements `meta` of a page, in COinS, and in JSON-LD. */
  meta?: string;
  coins?: string;
  jsonLd?: string;
}
