import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import type { EntryText } from "../formats/library-file.ts";
import type { VFile } from "vfile";
import type { Origin, Work } from "../works/work.ts";

/** The works that texts may cite, read lazily: an entry is parsed when its work is first asked for. */
export interface Library {
  /** The files read, in order, with the messages about them. */
  readonly files: readonly VFile[];
  /** The keys of all entries in the order of the files; former keys (`ids`) are not among them. */
  readonly keys: readonly string[];
  /** Whether a key, or a former one, names an entry; parses nothing beyond what `ids` needs. */
  has(key: string): boolean;
  /** The work, or `undefined` where there is none or its entry cannot be read (then reported). */
  get(key: string): Work | undefined;
  /** What a library of BibLaTeX would have for the work; much quicker than the work itself. */
  record(key: string): BiblatexRecord | undefined;
  /** The path of the file that an entry is in; much quicker than where in it. */
  fileOf(key: string): string | undefined;
  /** Where an entry stands, without parsing it. */
  origin(key: string): Origin | undefined;
  /** Where an entry of BibLaTeX stands in the bytes of its file, end exclusive. */
  stretch(key: string): { start: number; end: number } | undefined;
  /** An entry as it stands in its file; `undefined` where there is none, or its file is not BibLaTeX. */
  entry(key: string): EntryText | undefined;
  /** Keys near to one that is not there, the nearest first; at most three. */
  nearest(key: string): string[];
  /** The path of the document that a key names where its front matter cannot be read, and so has no work. */
  unread?(key: string): string | undefined;
}
