import type { VFile } from "vfile";
import type { Library } from "../library/library.ts";
import type { Comparison } from "../figures/comparisons/comparison.ts";
import type { Correction } from "./corrections.ts";
import type { NotePlace } from "./note/note-places.ts";
import type { DatedClaim } from "./dated-claims.ts";
import type { MappedProvision } from "./provisions.ts";
import type { Settings } from "./settings.ts";
import type { Source, SourceCitation } from "./source/source.ts";

/** All sources and the library as one graph: who cites what, where. */
export interface Notebook {
  /** The folder it was read from. */
  root: string;
  settings: Settings;
  /** The file of the settings, with the messages about them. */
  manifest: VFile;
  /** The files that its settings name under `look`, there or not. */
  looksIn: readonly string[];
  library: Library;
  /** In order of date, then of id. */
  sources: readonly Source[];
  /** The latest first. */
  corrections: readonly Correction[];
  /** Every file read, each with its messages. */
  files: readonly VFile[];
  /** The places that cite a work, in order of source and of text; none gives an empty list. */
  citationsOf(key: string): readonly CitingPlace[];
  /** The places of authored pages that cite a work, in order of page and of text. */
  notesCiting(key: string): readonly NotePlace[];
  /** The numbers of a work that stand beside figures of sources; a work with any is not unused. */
  comparisonsOf(key: string): readonly ComparedFigure[];
  /** What others say of figures and works, beside the source that they are about; in order of date. */
  claimsBeside(source: string): readonly DatedClaim[];
  /** What is said of a work, and what it says of figures and works. */
  claimsWith(key: string): readonly DatedClaim[];
  /** What the notebook maps to articles of a work, in order of source and of table. */
  provisionsOf(key: string): readonly MappedProvision[];
}

/** A number of a work beside a figure of a source. */
export interface ComparedFigure {
  source: Source;
  comparison: Comparison;
}

/** A place in a source that cites a work. */
export interface CitingPlace {
  source: Source;
  citation: SourceCitation;
}
