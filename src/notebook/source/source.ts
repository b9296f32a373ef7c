import type { Root } from "mdast";
import type { VFile } from "vfile";
import type { Chart } from "../../figures/charts/chart.ts";
import type { Comparison } from "../../figures/comparisons/comparison.ts";
import type { ReportedFigure } from "../../figures/reported-figure.ts";
import type { Pinpoint } from "../../locators/number-scheme.ts";
import type { Citation, CitationItem } from "../../remark/citation/citation.ts";
import type { LayoutRecord } from "./layout/layout-record.ts";
import type { OwnNumber } from "./numbering/own-number.ts";
import type { PagePicture } from "./find-page-pictures.ts";
import type { Emendation, SourceFrontMatter } from "./source-schema.ts";
import type { Transcript } from "./transcript.ts";

/** A document that the notebook presents: its transcript, and the same words annotated. */
export interface Source {
  id: string;
  frontMatter: SourceFrontMatter;
  transcript: Transcript;
  /** The annotated document, with the messages about it. */
  file: VFile;
  /** The document as it is shown; positions are those of `file`. */
  tree: Root;
  blocks: readonly Block[];
  /** Those that the document prints, in their order; offsets are code points of the transcript. */
  numbers: readonly OwnNumber[];
  footnotes: readonly Footnote[];
  /** What the page makes of how the text was received. */
  layout: LayoutRecord;
  citations: readonly SourceCitation[];
  figures: readonly ReportedFigure[];
  charts: readonly Chart[];
  /** Numbers that works give for the same events, in order of date. */
  comparisons: readonly Comparison[];
  /** Their table, with the messages about it. */
  comparisonsFile?: VFile;
  /** Where the page reads otherwise than the transcript, with the number of the block. */
  emendations: readonly (Emendation & { block: number })[];
  /** Pictures of pages, in their order. */
  pagePictures: readonly PagePicture[];
  /** What the editor says of words of the document, with the number of the block. */
  remarks: readonly { find: string; say: string; block: number }[];
}

/** A numbered stretch of a document: a top-level paragraph, list, table or quotation. */
export interface Block {
  /** From 1: `#p-1`. */
  number: number;
  /** The words shown. */
  text: string;
  /** Which of the document’s paragraphs it is, from 1, where it is one. */
  counted?: number;
  /** By the document’s own numbers; `null` where it has none for the block, and nothing where it has none. */
  own?: Pinpoint | null;
  /** The numbers that begin in it, without those of pages and lines. */
  begins: readonly OwnNumber[];
}

/** A footnote, as it is printed. */
export interface Footnote {
  /** The document’s own, where its labels are numbers; else in the order of the first references. */
  number: number;
  /** What it is addressed by: `#fn-label`. */
  label: string;
  /** The block that refers to it first. */
  block: number;
  heading?: "above" | "below";
  text: string;
}

/** Unicode code points in the transcript as received, from 0, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A citation in a source, with what the notebook says of it. */
export interface SourceCitation extends Range {
  /** Its node in the tree of the source. */
  node: Citation;
  /** In document order, from 1: `#cite-1`. */
  number: number;
  /** The block that holds it, that refers to the footnote that does, or that stands next to the heading. */
  block: number;
  footnote?: number;
  /** By the document’s own numbers, as in `Block`. */
  own?: Pinpoint | null;
  /** Where the heading that holds it, or refers to the footnote, stands to the block. */
  heading?: "above" | "below";
  items: readonly CitationItem[];
  /** The document's words for what is cited, its runs joined by an ellipsis. */
  asCited: string;
  /** The words of the span alone. */
  words: string;
  /** The sentence or sentences that hold the words, and where in them, in Unicode code points. */
  sentence: Range & { text: string };
  /** The reason for the notebook's inference, where the document itself does not name the work. */
  inferred?: string;
  /** An editor's note. */
  note?: string;
}
