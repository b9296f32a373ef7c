import type { DateVariable, NameVariable, TextVariable } from "./csl-variables.ts";
import type { WorkKind } from "./work.ts";

/**
 * How the values of a field are read and written.
 *
 * - `title`: text in which braced groups keep their case
 * - `list`: of bodies, whose names may contain the word “and”; `places`: of towns
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

/** What a field of a work is called in each format; missing if the format has no place for it. */
export interface Field {
  /** BibLaTeX’s name. */
  name: string;
  /** Other names that are read as this field: BibTeX’s, and those of programs. */
  aliases?: readonly string[];
  value: FieldValue;
  csl?: NameVariable | DateVariable | TextVariable;
  /**
   * The kinds of works for which this field supplies the CSL variable before any other field; all kinds if missing.
   */
  kinds?: readonly WorkKind[];
  /** BibTeX’s name, if its styles use a different one. */
  bibtex?: string;
  /** The tag that an export writes, and that is read as this field unless `biblatex-of-ris.ts` says otherwise. */
  ris?: string;
  /** The tag in records of an RIS type that uses another one; undefined if they have no place for the field. */
  risOf?: ReadonlyMap<string, string | undefined>;
  /** The element inside an item in Zotero’s RDF. */
  zotero?: string;
  /** Names in a page’s `meta` elements, in COinS, and in JSON-LD. */
  meta?: string;
  coins?: string;
  jsonLd?: string;
}
