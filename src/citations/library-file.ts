import type { StringDefinition } from "./bibtex-strings.ts";
import type { EntryText } from "./library.ts";
import type { Origin, Work } from "./work.ts";

/** An entry of a file of any format, before its work is asked for. */
export interface LibraryEntry {
  key: string;
  origin: Origin;
  /** Former keys of the work. */
  ids(): readonly string[];
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

/** Names in lower case, values with `@string`s put in. */
export interface OwnFields {
  fields: ReadonlyMap<string, string>;
  /** Where each value starts. */
  offsets: ReadonlyMap<string, number>;
  strings: readonly StringDefinition[];
}

/** How an entry finds those that it names, in any file of the library. */
export type FindEntry = (key: string) => LibraryEntry | undefined;
