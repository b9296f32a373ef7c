import type { StringDefinition } from "./bibtex/bibtex-strings.ts";
import type { Origin, Work } from "../works/work.ts";

/** A file of any format: its keys are known at once, entries are read when needed. */
export interface LibraryFile {
  /** The keys of all entries, in order; a key may occur twice. */
  keys: readonly string[];
  /** The entry at this index of `keys`; always the same object. */
  entry(index: number): LibraryEntry;
  /** Whether an entry cannot be cited and exists only for other entries: `@xdata`. */
  isHidden(index: number): boolean;
  /** Former keys of works, with the index of the entry that has each. */
  formerKeys(): Iterable<readonly [key: string, index: number]>;
}

/** An entry of a file of any format, before its work is read. */
export interface LibraryEntry {
  key: string;
  origin: Origin;
  /** Read the work; what cannot be read is reported on the file. */
  work(): Work | undefined;
  /** For BibLaTeX only. */
  bibtex?: BibtexSource;
}

/** What other entries and the export need from a BibLaTeX entry. */
export interface BibtexSource {
  /** In lower case. */
  type: string;
  /** Its position in the bytes of its file, end exclusive. */
  stretch: { start: number; end: number };
  /** Its own fields. */
  own(): OwnFields;
  /** Its own fields and the inherited ones. */
  fields(): ReadonlyMap<string, string>;
  text(): EntryText;
}

/** Names in lower case, values with `@string`s and the commands of `@preamble` expanded. */
export interface OwnFields {
  fields: ReadonlyMap<string, string>;
  /** The position of each value in the entry’s text. */
  places: ReadonlyMap<string, ValuePlace>;
  strings: readonly StringDefinition[];
  /** The fields in which commands of the file’s `@preamble` were expanded. */
  expanded: readonly string[];
}

/** The UTF-16 offsets, end exclusive, of a value with its braces. */
export interface ValuePlace {
  start: number;
  end: number;
}

/** How an entry finds the entries it refers to, in any file of the library. */
export type FindEntry = (key: string) => LibraryEntry | undefined;

/** Everything needed to read an entry in another file; each text as written in its own file. */
export interface EntryText {
  text: string;
  /** The `@string`s that it and its parents use, in the order in which they must precede it. */
  strings: readonly string[];
  /** The keys of the entries that it inherits from (`crossref`, `xdata`), which must follow it. */
  parents: readonly string[];
}
