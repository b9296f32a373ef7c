import type { EntryText } from "./library.ts";
import type { Origin, Work } from "./work.ts";

/** An entry of a file of any format, before its work is asked for. */
export interface LibraryEntry {
  key: string;
  origin: Origin;
  /** Former keys of the work. */
  ids(): readonly string[];
  /** Read the work; what cannot be read is reported on the file, once. */
  work(): Work | undefined;
  /** Of BibLaTeX only. */
  text?(): EntryText;
  /** Of BibLaTeX only: the fields for the entries that inherit from it. */
  inheritable?: Inheritable;
  /** Holds fields for other entries alone (`@xdata`): no text can cite it. */
  hidden?: boolean;
}

/** What another entry may inherit; names in lower case, values with `@string`s put in. */
export interface Inheritable {
  type: string;
  fields: ReadonlyMap<string, string>;
  /** The texts of the `@string`s that its own fields use. */
  strings: readonly string[];
}

/** How an entry finds those that it names, in any file of the library. */
export type FindEntry = (key: string) => LibraryEntry | undefined;
