import { chartsInEnglish } from "./en/en-charts.ts";
import { countsInEnglish } from "./en/en-counts.ts";
import { documentsInEnglish } from "./en/en-documents.ts";
import { documentsTableInEnglish } from "./en/en-documents-table.ts";
import { figuresInEnglish } from "./en/en-figures.ts";
import { frameInEnglish } from "./en/en-frame.ts";
import { partsInEnglish } from "./en/en-parts.ts";
import { previewInEnglish } from "./en/en-preview.ts";
import { scriptsInEnglish } from "./en/en-scripts.ts";
import { sharingInEnglish } from "./en/en-sharing.ts";
import { sourceInEnglish } from "./en/en-source.ts";
import { sureInEnglish } from "./en/en-sure.ts";
import { tableInEnglish } from "./en/en-table.ts";
import { workInEnglish } from "./en/en-work.ts";
import { worksInEnglish } from "./en/en-works.ts";

/** English. We attribute and never judge; the reader’s word comes before ours. */
export const en = {
  count: countsInEnglish,
  charts: chartsInEnglish,
  parts: partsInEnglish,
  frame: frameInEnglish,
  documents: documentsInEnglish,
  documentsTable: documentsTableInEnglish,
  source: sourceInEnglish,
  works: worksInEnglish,
  sure: sureInEnglish,
  work: workInEnglish,
  figures: figuresInEnglish,
  sharing: sharingInEnglish,
  preview: previewInEnglish,
  table: tableInEnglish,
  scripts: scriptsInEnglish,
};
