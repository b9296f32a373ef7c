import { kindNames } from "../../../works/kind-names.ts";
import { wordsOfStates } from "../../../formats/bibtex/verification/state-words.ts";

/** Words that several pages say. */
export const partsInEnglish = {
  /** Of a record, beside the name of its work: what was seen of it. */
  state: { ...wordsOfStates.en } satisfies Record<string, string>,
  /** The same of several: `12 seen at the publisher, 14 in a copy`. */
  stateInList: {
    verified: "seen at the publisher",
    copy: "seen in a copy",
    reported: "mentioned elsewhere",
    disputed: "disputed",
    "not-located": "not found",
    unverified: "not yet checked",
  },
  /** What each state means, in a sentence. */
  stateMeaning: {
    verified: "We saw the text, or a page about it, at its own publisher or keeper.",
    copy: "We saw a copy elsewhere, not the publisher’s own text.",
    reported: "We saw it mentioned only: in news, in other works or on a ministry’s page.",
    disputed: "Sources contradict each other.",
    denied: "Some say that it exists, and others that it does not.",
    "not-located": "We looked for it and found no record.",
    unverified: "Nobody has checked this record yet.",
  },
  /** A name that leaves the page without its badge. */
  withState: "{name} [{state}]",
  /** After a citation in the text. */
  citationStates: { inferred: "inferred", disputed: "disputed", "not-located": "not found" },
  inferred: "our inference",
  kinds: kindNames,
  /** The kind of a disputed or missing work: we don’t say that there is such a book. */
  citedAs: "cited as: {kind}",
  /** What a style is called where a page offers it; one that is not here has its own name. */
  styles: {
    aglc: "AGLC 4",
    apa: "APA 7",
    bluebook: "Bluebook 21",
    chicago: "Chicago 17 (notes and bibliography)",
    oscola: "OSCOLA 4",
  },
  pagesOfList: "Pages of this list",
  pageNumber: "Page {number}",
  paragraph: "Paragraph {number}",
  /** Where in a document, in the middle of a sentence. */
  place: {
    paragraph: "paragraph {number}",
    /** A paragraph of a document that numbers itself, and not this one. */
    unnumbered: "block {number}",
    /** By the document’s own numbers, from the outermost. */
    steps: {
      annex: "annex {number}",
      part: "part {number}",
      chapter: "chapter {number}",
      section: "section {number}",
      article: "article {number}",
      recital: "recital {number}",
      paragraph: "paragraph {number}",
      point: "point ({number})",
      page: "page {number}",
      line: "line {number}",
    },
    /** The same as citations have them. */
    shortSteps: {
      annex: "annex {number}",
      part: "pt. {number}",
      chapter: "ch. {number}",
      section: "s. {number}",
      article: "art. {number}",
      recital: "rec. {number}",
      paragraph: "para. {number}",
      point: "({number})",
      page: "p. {number}",
      line: "line {number}",
    },
    /** Between the steps. */
    comma: ", ",
    heading: { above: "heading above {place}", below: "heading below {place}" },
    footnote: "footnote {number} to {place}",
    footnoteToHeading: "footnote {number} to the {place}",
  },
  afterWords: " (after “{words}”)",
  /** Of a paragraph without a number, in a style that counts them, and in others. */
  countedCited: ", para. {number}",
  beginning: "at “{words}”",
  /** After what else is said in a citation. */
  placeInCitation: ", {place}",
  yearBeforeChrist: "{year} BC",
  /** What a search finds. */
  found: {
    document: "document",
    provision: "article",
    state: "label of records",
    note: "note",
    page: "page",
    paragraph: "paragraph",
    footnote: "footnote",
    chart: "chart",
    figure: "reported figure",
    compared: "other published figure",
  },
  placeIn: "{place} of “{title}”",
  articleOf: "Article {article}, {work}",
  /** What an article is looked for as, beside its own name. */
  articleNames: "art {article} | articles",
  sectionOf: "{section} – {page}",
  andOthers: "{names} and others",
  quoted: "“{words}”",
  copied: "Copied",
  bibtex: "BibTeX",
};
