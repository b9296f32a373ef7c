import type { Child, Result } from "hastscript";
import { phrase } from "../phrase.ts";
import { counted } from "./en-counts.ts";

/** Sets words apart from the others. */
type Mark = (words: string) => Child;

/** The pages of figures and charts. */
export const figuresInEnglish = {
  title: "Reported figures",
  description: (n: number) =>
    `${counted.reportedFigures(n)} from the documents of this notebook, each with the exact words that state it.`,
  lede: "Each number is its document’s own. We never add numbers from different documents, or groups that may overlap.",
  allAsData: (link: (words: string) => Child): Result =>
    phrase(
      "All figures as data: ",
      link("data package"),
      " (tables, with a description of each column)",
    ),
  titleOf: (document: string, page: number) =>
    `Figures reported in “${document}”${page === 1 ? "" : `, page ${page}`}`,
  descriptionOf: (n: number, document: string) =>
    `${counted.reportedFigures(n)} from “${document}”, each with the exact words that state it.`,
  reportedIn: (document: Child): Result => phrase("Reported in ", document),
  compared: "Other published figures for the same events",
  comparedShort: "Other published figures",
  comparedCaption: (label: string, printed: string) =>
    `Published figures beside “${label}” (${printed}), by date`,
  asData: "As data:",
  placeOfDocument: (place: string) => `${place} of the document`,
  approximate: " (approximate)",
  notRead: " (entered by us: the words could not be read as a number)",
  more: "Data, quotation and embed code",

  /** Above a chart or figure: what it is, and in what document. */
  from: {
    figure: (mark: Mark, document: Child): Result =>
      phrase(mark("Reported figure"), " in ", document),
    chart: (mark: Mark, document: Child): Result =>
      phrase(mark("Chart of reported figures"), " in ", document),
    comparing: (mark: Mark, document: Child): Result =>
      phrase(mark("Chart of published figures"), " beside one in ", document),
  },
  seePlace: (place: string) => `See ${place}`,
  words: "The words",
  numbers: "The numbers",
  partOf: (figure: Child): Result => phrase("Part of: ", figure),
  includes: (figure: Child): Result => phrase("Includes: ", figure),
  shownIn: (chart: Child): Result => phrase("Chart: ", chart),
};
