import type { StringDefinition } from "./bibtex/bibtex-strings.ts";
import type { Origin, Work } from "../works/work.ts";

/** A file of any format: its keys at once, an entry when it is asked for. */
export interface LibraryFile {
  /** The keys of all entries, in order; one may come twice. */
  keys: readonly string[];
  /** The entry whose key has this number; the same one each time. */
  entry(index: number): LibraryEntry;
  /** Whether no text can cite an entry, which is there for others: `@xdata`. */
  isHidden(index: number): boolean;
  /** Former keys of works, with the number of the entry that has each. */
  formerKeys(): Iterable<readonly [key: string, index: number]>;
}

/** An entry of a file of any format, before its work is asked for. */
export interface LibraryEntry {
  key: string;
  origin: Origin;
  /** Read the work; what cannot be read is reported on the file. */
  work(): Work | undefined;
  /** Of BibLaTeX only. */
  bibtex?: BibtexSource;
}

/** What other entries and the export need of an entry of BibLaTeX. */
export interface BibtexSource {
  /** In lower case. */
  type: string;
  /** Its own fields. */
  own(): OwnFields;
  text(): EntryText;
}

/** Names in lower case, values with `@string`s and the commands of `@preamble` put in. */
export interface OwnFields {
  fields: ReadonlyMap<string, string>;
  /** Where each value stands in the entry’s text. */
  places: ReadonlyMap<string, ValuePlace>;
  strings: readonly StringDefinition[];
  /** The fields in which commands of the file’s `@preamble` stood; now what these stand for does. */
  expanded: readonly string[];
}

/** UTF-16 offsets, end exclusive, of a value with its braces. */
export interface ValuePlace {
  start: number;
  end: number;
}

/** How an entry finds those that it names, in any file of the library. */
export type FindEntry = (key: string) => LibraryEntry | undefined;

/** What it takes to read an entry in another file; each text as it stands in its own. */
export interface EntryText {
  text: string;
  /** The `@string`s that it and its parents use, in the order in which they must stand before it. */
  strings: readonly string[];
  /** The keys of the entries that it inherits from (`crossref`, `xdata`), which must stand after it. */
  parents: readonly string[];
}
