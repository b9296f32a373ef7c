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
  /** The document as shown; positions are those of `file`. */
  tree: Root;
  blocks: readonly Block[];
  /** The numbers that the document prints, in order; offsets are code points of the transcript. */
  numbers: readonly OwnNumber[];
  footnotes: readonly Footnote[];
  /** What was done to the layout of the received text. */
  layout: LayoutRecord;
  citations: readonly SourceCitation[];
  figures: readonly ReportedFigure[];
  charts: readonly Chart[];
  /** Numbers that works give for the same events, in order of date. */
  comparisons: readonly Comparison[];
  /** The file of their table, with the messages about it. */
  comparisonsFile?: VFile;
  /** Where the page differs from the transcript, with the number of the block. */
  emendations: readonly (Emendation & { block: number })[];
  /** Pictures of pages, in order. */
  pagePictures: readonly PagePicture[];
  /** The editor’s remarks on words of the document, with the number of the block. */
  remarks: readonly { find: string; say: string; block: number }[];
}

/** A numbered stretch of a document: a top-level paragraph, list, table or quotation. */
export interface Block {
  /** From 1: `#p-1`. */
  number: number;
  /** The words shown. */
  text: string;
  /** Its position among the document’s paragraphs, from 1, if it is one. */
  counted?: number;
  /** Its pinpoint by the document’s own numbers: `null` if the block has none, missing if the document has none. */
  own?: Pinpoint | null;
  /** The numbers that begin in it, except those of pages and lines. */
  begins: readonly OwnNumber[];
}

/** A footnote as printed. */
export interface Footnote {
  /** The document’s own number if its labels are numbers; otherwise counted in order of the first references. */
  number: number;
  /** Its address on the page: `#fn-label`. */
  label: string;
  /** The block that first refers to it. */
  block: number;
  heading?: "above" | "below";
  text: string;
}

/** Unicode code points in the transcript as received, from 0, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A citation in a source, with what the notebook says about it. */
export interface SourceCitation extends Range {
  /** Its node in the tree of the source. */
  node: Citation;
  /** Its position in the document, from 1: `#cite-1`. */
  number: number;
  /** The block that holds it, that refers to its footnote, or that is next to its heading. */
  block: number;
  footnote?: number;
  /** Its pinpoint by the document’s own numbers, as in `Block`. */
  own?: Pinpoint | null;
  /** Whether the heading that holds it, or that refers to its footnote, is above or below the block. */
  heading?: "above" | "below";
  items: readonly CitationItem[];
  /** The document's words for what is cited, its runs joined by an ellipsis. */
  asCited: string;
  /** Only the words of the span. */
  words: string;
  /** The sentence or sentences that hold the words, and the offsets of the words in it, in Unicode code points. */
  sentence: Range & { text: string };
  /** The reason for the notebook's inference, if the document itself does not name the work. */
  inferred?: string;
  /** An editor's note. */
  note?: string;
}
