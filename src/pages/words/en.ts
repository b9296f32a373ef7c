import { chartsInEnglish } from "./en/en-charts.ts";
import { counted } from "./en/en-counts.ts";
import { documentsInEnglish } from "./en/en-documents.ts";
import { figuresInEnglish } from "./en/en-figures.ts";
import { frameInEnglish } from "./en/en-frame.ts";
import { partsInEnglish } from "./en/en-parts.ts";
import { previewInEnglish } from "./en/en-preview.ts";
import { sharingInEnglish } from "./en/en-sharing.ts";
import { sourceInEnglish } from "./en/en-source.ts";
import { sureInEnglish } from "./en/en-sure.ts";
import { workInEnglish } from "./en/en-work.ts";
import { worksInEnglish } from "./en/en-works.ts";

/** English. We attribute and never judge; the reader’s word comes before ours. */
export const en = {
  count: counted,
  charts: chartsInEnglish,
  parts: partsInEnglish,
  frame: frameInEnglish,
  documents: documentsInEnglish,
  source: sourceInEnglish,
  works: worksInEnglish,
  sure: sureInEnglish,
  work: workInEnglish,
  figures: figuresInEnglish,
  sharing: sharingInEnglish,
  preview: previewInEnglish,
};
