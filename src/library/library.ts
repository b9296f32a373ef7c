import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import type { EntryText } from "../formats/library-file.ts";
import type { VFile } from "vfile";
import type { Origin, Work } from "../works/work.ts";

/** The works that texts may cite, read lazily: an entry is parsed the first time its work is asked for. */
export interface Library {
  /** The files read, in order, with their messages. */
  readonly files: readonly VFile[];
  /** The keys of all entries, in the order of the files, without former keys (`ids`). */
  readonly keys: readonly string[];
  /** Whether an entry has a key, or had it formerly; parses no more than `ids` requires. */
  has(key: string): boolean;
  /** The work, or `undefined` if there is none or its entry cannot be read (which is reported). */
  get(key: string): Work | undefined;
  /** The work as a BibLaTeX entry; much faster than the work itself. */
  record(key: string): BiblatexRecord | undefined;
  /** The path of the file that contains an entry; much faster than `origin`. */
  fileOf(key: string): string | undefined;
  /** The position of an entry, without parsing it. */
  origin(key: string): Origin | undefined;
  /** The position of a BibLaTeX entry in the bytes of its file, end exclusive. */
  stretch(key: string): { start: number; end: number } | undefined;
  /** An entry as written in its file; `undefined` if there is none, or if its file is not BibLaTeX. */
  entry(key: string): EntryText | undefined;
  /** Keys similar to one that does not exist, the nearest first; at most three. */
  nearest(key: string): string[];
  /** The path of the document a key names, if its front matter cannot be read and the key therefore has no work. */
  unread?(key: string): string | undefined;
}
