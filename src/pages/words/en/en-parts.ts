import { shortPinpoint, type PinpointStep } from "../../../locators/number-scheme.ts";
import { dateIn } from "../date-in.ts";
import { kindNames } from "../../../works/kind-names.ts";
import {
  stateInEnglish,
  type ListedState,
  type RecordState,
} from "../../../formats/bibtex/verification/record-state.ts";
import type { CitationState } from "../states.ts";

/** Words that several pages say. */
export const partsInEnglish = {
  /** Of a record, beside the name of its work: what was seen of it. */
  state: stateInEnglish,
  /** The same of several: `12 seen at the publisher, 14 in a copy`. */
  stateInList: {
    verified: "seen at the publisher",
    copy: "seen in a copy",
    reported: "mentioned elsewhere",
    disputed: "disputed",
    "not-located": "not found",
    unverified: "not yet checked",
  } satisfies Record<ListedState, string>,
  /** What each state means, in a sentence. */
  stateMeaning: {
    verified: "We saw the text, or a page about it, at its own publisher or keeper.",
    copy: "We saw a copy elsewhere, not the publisher’s own text.",
    reported: "We saw it mentioned only: in news, in other works or on a ministry’s page.",
    disputed: "Sources contradict each other.",
    denied: "Some say that it exists, and others that it does not.",
    "not-located": "We looked for it and found no record.",
    unverified: "Nobody has checked this record yet.",
  } satisfies Record<RecordState, string>,
  /** A name that leaves the page without its badge. */
  withState: (name: string, state: string) => `${name} [${state}]`,
  /** After a citation in the text. */
  citationState: {
    cited: "",
    inferred: "inferred",
    disputed: "disputed",
    "not-located": "not found",
  } satisfies Record<CitationState, string>,
  inferred: "our inference",
  kinds: kindNames,
  /** What a style is called where a page offers it; one that is not here has its own name. */
  style: (name: string) => styleNames.get(name) ?? name,
  date: dateIn("en-GB"),
  number: (n: number) => n.toLocaleString("en"),
  pagesOfList: "Pages of this list",
  pageNumber: (n: number) => `Page ${n}`,
  paragraph: (n: number) => `Paragraph ${n}`,
  /** Where in a document, in the middle of a sentence. */
  place: {
    paragraph: (n: number) => `paragraph ${n}`,
    /** A paragraph of a document that numbers itself, and not this one. */
    unnumbered: (n: number) => `block ${n}`,
    /** By the document’s own numbers. */
    own: (steps: readonly PinpointStep[]) =>
      steps
        .map(
          ({ scheme, number, after }) =>
            `${scheme} ${scheme === "point" ? `(${number})` : number}${after === undefined ? "" : ` (after “${after}”)`}`,
        )
        .join(", "),
    heading: {
      above: (place: string) => `heading above ${place}`,
      below: (place: string) => `heading below ${place}`,
    },
    footnote: (n: number, place: string) => `footnote ${n} to ${place}`,
    footnoteToHeading: (n: number, place: string) => `footnote ${n} to the ${place}`,
  },
  /** After a citation whose style has no place for it. */
  ownCited: (steps: readonly PinpointStep[]) => `, ${shortPinpoint(steps)}`,
  afterWords: (words: string) => ` (after “${words}”)`,
  /** Of a paragraph without a number, in a style that counts them, and in others. */
  countedCited: (n: number) => `, para. ${n}`,
  beginning: (words: string) => `at “${words}”`,
  /** After what else is said in a citation. */
  placeInCitation: (place: string) => `, ${place}`,
  yearBeforeChrist: (year: number) => `${year} BC`,
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
  },
  placeIn: (place: string, title: string) => `${place} of “${title}”`,
  articleOf: (article: string, work: string) => `Article ${article}, ${work}`,
  /** What an article is looked for as. */
  articleNames: (article: string) => [`art ${article}`, `articles`],
  sectionOf: (section: string, page: string) => `${section} – ${page}`,
  andOthers: (names: string) => `${names} and others`,
  copied: "Copied",
  bibtex: "BibTeX",
};

const styleNames: ReadonlyMap<string, string> = new Map([
  ["aglc", "AGLC 4"],
  ["apa", "APA 7"],
  ["bluebook", "Bluebook 21"],
  ["chicago", "Chicago 17 (notes and bibliography)"],
  ["oscola", "OSCOLA 4"],
]);
