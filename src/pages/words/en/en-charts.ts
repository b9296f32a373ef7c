import type { FigureWords } from "../../../figures/figure-words.ts";
import { columnsInEnglish } from "./en-columns.ts";
import { numberText } from "../../../figures/data/measurement-text.ts";
import { counted } from "./en-counts.ts";
import { blockWords } from "../block-words.ts";
import { partsInEnglish as parts } from "./en-parts.ts";

/** Charts, their tables, pictures and embeds. */
export const chartsInEnglish: FigureWords = {
  lang: "en",
  ...columnsInEnglish,
  number: parts.number,
  date: parts.date,
  place: ({ paragraph, footnote, own }) => {
    const place = blockWords({ block: paragraph, ...(own !== undefined && { own }) }, parts);
    return footnote === undefined ? place : parts.place.footnote(footnote, place);
  },
  notItemised: "Not itemised",
  ofThese: "Of these:",
  approximate: "approximate",
  notRead: "entered by us, as the words could not be read as a number",
  measured: (figure) => {
    const number = numberText(figure, parts.number) ?? "–";
    return figure.read ? number : `${number}, entered by us`;
  },
  unitIs: (unit) => `Unit: ${unit}`,
  shareOf: (unit, of) => `Share of ${of}, in ${unit}`,
  othersDiffer: "Other publications give different numbers: see this figure’s page.",
  notPrinted: "not printed",
  subtraction: "“Not itemised” is our own subtraction.",
  showTable: "The numbers as a table",
  count: "What is counted",
  printed: "As printed",
  value: "Value",
  paragraph: "Paragraph",
  figure: "Figure",
  unit: "Unit",
  where: "Where",
  accordingTo: "According to ",
  besideFigure: "Works named, beside the figure of ",
  seeWords: "See the words in the document",
  differentThings:
    "These counts cover different things on different dates, so we neither add nor average them.",
  noFigure: "no figure found",
  noFigureMeans: "“No figure found” does not mean zero.",
  who: "Who, when",
  work: "Work",
  dateHead: "Date",
  caution: "Caution:",
  source: "Source: ",
  placeOfDocument: (place) => `${place} of the document.`,
  sourceOf: (printed) => `Source of “${printed}”: `,
  otherRows: (place) => `, ${place}; each other row names its work.`,
  accordingToIn: (author) => `According to ${author}, in `,
  asPrintedIn: "As printed in ",
  eachMark: (unit) => `Each mark is one. Unit: ${unit}.`,
  figuresReported: (n) =>
    `Word for word, with the works it cites and the ${counted.figures(n)} it reports`,
  keyExact: "as printed",
  keyOwn: "this document",
  keyApproximate: "approximate",
  keyOpen: "minimum or maximum",
  movedTo: "This page is now at ",
};
