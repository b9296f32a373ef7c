import type { VFile } from "vfile";
import type { Library } from "../library/library.ts";
import type { Comparison } from "../figures/comparisons/comparison.ts";
import type { Correction } from "./corrections.ts";
import type { NotePlace } from "./note/note-places.ts";
import type { DatedClaim } from "./dated-claims.ts";
import type { MappedProvision } from "./provisions.ts";
import type { Settings } from "./settings.ts";
import type { Source, SourceCitation } from "./source/source.ts";

/** All sources and the library as one graph: who cites what, and where. */
export interface Notebook {
  /** The folder it was read from. */
  root: string;
  settings: Settings;
  /** The file of the settings, with the messages about them. */
  manifest: VFile;
  /** The files that its settings name under `look`, whether they exist or not. */
  looksIn: readonly string[];
  library: Library;
  /** By date, then by id. */
  sources: readonly Source[];
  /** Latest first. */
  corrections: readonly Correction[];
  /** Every file read, each with its messages. */
  files: readonly VFile[];
  /** The places that cite a work, in order of source and text; empty if there are none. */
  citationsOf(key: string): readonly CitingPlace[];
  /** The places of authored pages that cite a work, in order of page and text. */
  notesCiting(key: string): readonly NotePlace[];
  /** The numbers of a work that are compared with figures of sources; a work with any counts as used. */
  comparisonsOf(key: string): readonly ComparedFigure[];
  /** What others say about figures and works, with the source they are recorded for; by date. */
  claimsBeside(source: string): readonly DatedClaim[];
  /** What is said about a work, and what it says about figures and works. */
  claimsWith(key: string): readonly DatedClaim[];
  /** What the notebook matches to articles of a work, in order of source and table. */
  provisionsOf(key: string): readonly MappedProvision[];
}

/** A number of a work compared with a figure of a source. */
export interface ComparedFigure {
  source: Source;
  comparison: Comparison;
}

/** A place in a source that cites a work. */
export interface CitingPlace {
  source: Source;
  citation: SourceCitation;
}
