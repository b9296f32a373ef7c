import type { Child, Result } from "hastscript";
import { phrase } from "../phrase.ts";
import { counterIn } from "../plural.ts";

const count = counterIn("en");

/** The page of a document. */
export const sourceInEnglish = {
  description: (title: string, date: string | undefined) =>
    `The text of ${title}${date ? ` (${date})` : ""}, word for word, with the works it cites and the figures it reports.`,
  kicker: "Source document",
  transcript: "Transcript as received",
  footnotes: "Footnotes",

  typeface: (sample: (words: string) => Child): Result =>
    phrase(
      "The document’s words are set in ",
      sample("this typeface"),
      ". Links, numbers and notes are ours. ",
    ),
  citationsOf: (citations: string, works: string) => `${citations} of ${works}`,
  /** The citations in each state: a sample of the mark. */
  citations: {
    cited: (n: number) => count(n, { one: "# names a work", other: "# name a work" }),
    inferred: (n: number) => count(n, { one: "# is our inference", other: "# are our inference" }),
    disputed: (n: number) =>
      count(n, { one: "# leads to a disputed work", other: "# lead to disputed works" }),
    "not-located": (n: number) =>
      count(n, {
        one: "# leads to a work we could not find",
        other: "# lead to works we could not find",
      }),
  },
  citingSeveral: (n: number) =>
    count(n, { one: "# cites several works", other: "# cite several works" }),

  received: "Where this text comes from",
  receivedOn: "Received",
  original: "Original",
  originalUnknown: "address not known",
  rights: "Rights",
  rightsUnknown: "not stated",
  file: "Transcript",
  checksum: "SHA-256",
  changed: "Changes",
  notChanged: "none",
  laidOut: {
    name: "Layout",
    wrapped: "Line ends within paragraphs are shown as spaces.",
    pages: (first: string, last: string) =>
      first === last ? `Page ${first}.` : `Pages ${first} to ${last}, marked where each begins.`,
    lineNumbers: (n: number) =>
      count(n, { one: "# line number left out.", other: "# line numbers left out." }),
    hyphens: (n: number) =>
      count(n, {
        one: "# word joined that was divided at the end of a line.",
        other: "# words joined that were divided at the end of a line.",
      }),
    breaks: (n: number) =>
      count(n, { one: "# paragraph break added.", other: "# paragraph breaks added." }),
    joins: (n: number) =>
      count(n, { one: "# paragraph break removed.", other: "# paragraph breaks removed." }),
    furniture: (n: number) =>
      count(n, {
        one: "# line left out of the text",
        other: "# different lines left out of the text",
      }),
    hyphenList: "The words joined",
  },
  /** The place at which a page of the document begins. */
  pageBegins: (number: string) => `Page ${number}`,
  map: "Citations and figures by paragraph",

  cite: (place: string) => `Cite ${place}`.trim(),
  figures: "Figures",
  change: "Changed",
  remark: "Remark",
  /** What the page shows, and what was received: words, or where `received` is a break its name. */
  shownAs: (shown: Child, received: Child): Result =>
    phrase("Shown as ", shown, "; our copy has ", received, "."),
  paragraphBreak: "a paragraph break here",
  lineBreak: "a line break here",

  worksCited: "Works cited",
  evidence: "Evidence: ",
  disputeOf: (side: "denied" | "contradicted" | undefined) =>
    side === undefined
      ? "What is disputed"
      : side === "denied"
        ? "Who asserts it, who denies it"
        : "Who asserts it, who contradicts it",
  whichOf: (n: number, all: number) => `, ${n} of ${all}`,
  citedWith: (numbers: string) => `, cited together with ${numbers}`,
  inferred: (reason: Child): Result => phrase("Our inference: ", reason),
  several: (works: string) => `${works}: `,
  markOfSeveral: (works: string) => `(${works})`,

  otherAccounts: "Other accounts of this",
  aboutOtherAccounts:
    "The document does not cite these works. The label tells what we saw of each.",
  comparedWith: "a number of it stands beside a figure of this document",
  readHere: "Read it in this notebook",
  citedBy: "Cited in this notebook",
  citeDocument: "Cite this document",
  citeParagraph: "To cite a paragraph, select its number.",
  wholeDocument: "The whole document",
};
