/** The page of a document. */
export const sourceInEnglish = {
  description:
    "The text of {title}, word for word, with the works it cites and the figures it reports.",
  descriptionDated:
    "The text of {title} ({date}), word for word, with the works it cites and the figures it reports.",
  kicker: "Source document",
  transcript: "Transcript as received",
  footnotes: "Footnotes",
  footnoteBack: "Back to reference {number}",

  typeface:
    "The document’s words are set in <sample>this typeface</sample>. Links, numbers and notes are ours. ",
  citationsOf: "{citations} of {works}",
  /** The citations in each state: a sample of the mark. */
  citations: {
    cited: { one: "{count} names a work", other: "{count} name a work" },
    inferred: { one: "{count} is our inference", other: "{count} are our inference" },
    disputed: {
      one: "{count} leads to a disputed work",
      other: "{count} lead to disputed works",
    },
    "not-located": {
      one: "{count} leads to a work we could not find",
      other: "{count} lead to works we could not find",
    },
  },
  citingSeveral: { one: "{count} cites several works", other: "{count} cite several works" },

  received: "Where this text comes from",
  receivedOn: "Received",
  original: "Original",
  originalUnknown: "address not known",
  rights: "Rights",
  rightsUnknown: "not stated",
  file: "Transcript",
  asItCame: "As it came",
  pagePicture: "Picture of page {page}",
  checksum: "SHA-256",
  changed: "Changes",
  notChanged: "none",
  laidOut: {
    name: "Layout",
    wrapped: "Line ends within paragraphs are shown as spaces.",
    page: "Page {page}.",
    pageRange: "Pages {first} to {last}, marked where each begins.",
    lineNumbers: { one: "{count} line number left out.", other: "{count} line numbers left out." },
    hyphens: {
      one: "{count} word joined that was divided at the end of a line.",
      other: "{count} words joined that were divided at the end of a line.",
    },
    breaks: { one: "{count} paragraph break added.", other: "{count} paragraph breaks added." },
    joins: { one: "{count} paragraph break removed.", other: "{count} paragraph breaks removed." },
    footnotes: {
      one: "{count} note at the foot of a page shown as a footnote.",
      other: "{count} notes at the feet of pages shown as footnotes.",
    },
    furniture: {
      one: "{count} line left out of the text",
      other: "{count} different lines left out of the text",
    },
    hyphenList: "The words joined",
  },
  /** Where a page of the document begins. */
  pageBegins: "Page {page}",
  map: "Citations and figures by paragraph",

  cite: "Cite {place}",
  figures: "Figures",
  change: "Changed",
  remark: "Remark",
  /** What the page shows, and what was received: words or, if `received` is a break, its name. */
  shownAs: "Shown as {shown}; our copy has {received}.",
  paragraphBreak: "a paragraph break here",
  lineBreak: "a line break here",

  worksCited: "Works cited",
  evidence: "Evidence: ",
  dispute: {
    unclear: "What is disputed",
    denied: "Who asserts it, who denies it",
    contradicted: "Who asserts it, who gives it differently",
  },
  placeQuoted: "{place}: “{words}”",
  whichOf: ", {number} of {all}",
  citedWith: ", cited together with {numbers}",
  inferred: "Our inference: {reason}",
  several: "{works}: ",
  markOfSeveral: "({works})",

  otherAccounts: "Other accounts of this",
  aboutOtherAccounts: "The document does not cite these works. Labels say what we saw of each.",
  keptForNumber: "Where no reason is given, the work is here for a number it prints.",
  readHere: "Read it in this notebook",
  citedBy: "Cited in this notebook",
  citeDocument: "Cite this document",
  citeParagraph: "To cite a paragraph, select its number.",
  embedParagraph:
    "To embed a paragraph, put this code in your page, with the id of the paragraph after “#”. For some of its words, add “=” and the words.",
  wholeDocument: "The whole document",
};
