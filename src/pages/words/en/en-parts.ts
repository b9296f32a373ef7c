import { kindNames } from "../../../works/kind-names.ts";
import { wordsOfStates } from "../../../formats/bibtex/verification/state-words.ts";

/** Words used by several pages. */
export const partsInEnglish = {
  /** The state of a record, next to its work’s name: what was seen of it. */
  state: { ...wordsOfStates.en } satisfies Record<string, string>,
  /** The same for several: `12 seen at the publisher, 14 in a copy`. */
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
  /** For a name used without its badge, outside the page. */
  withState: "{name} [{state}]",
  /** After a citation in the text. */
  citationStates: { inferred: "inferred", disputed: "disputed", "not-located": "not found" },
  inferred: "our inference",
  kinds: kindNames,
  /** The kind of a disputed or missing work: we do not claim that such a book exists. */
  citedAs: "cited as: {kind}",
  /** The name of a style where a page offers it; a style not listed here keeps its own name. */
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
  /** A place in a document, for mid-sentence use. */
  place: {
    paragraph: "paragraph {number}",
    /** A paragraph without a number, in a document that numbers its paragraphs. */
    unnumbered: "block {number}",
    /** By the document’s own numbers, outermost first. */
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
    /** The same as in citations. */
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
    /** Between the levels. */
    comma: ", ",
    heading: { above: "heading above {place}", below: "heading below {place}" },
    footnote: "footnote {number} to {place}",
    footnoteToHeading: "footnote {number} to the {place}",
  },
  afterWords: " (after “{words}”)",
  /** For a paragraph without a number: in a style that counts paragraphs, and in others. */
  countedCited: ", para. {number}",
  beginning: "at “{words}”",
  /** After the rest of a citation. */
  placeInCitation: ", {place}",
  yearBeforeChrist: "{year} BC",
  /** The kinds of search results. */
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
  /** Other words for an article in a search, besides its own name. */
  articleNames: "art {article} | articles",
  sectionOf: "{section} – {page}",
  andOthers: "{names} and others",
  quoted: "“{words}”",
  copied: "Copied",
  bibtex: "BibTeX",
};
