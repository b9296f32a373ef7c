import { dateIn } from "../date-in.ts";
import { kindNames } from "../../../works/kind-names.ts";
import type { Verification } from "../../../works/work.ts";
import type { CitationState, RecordState } from "../states.ts";

/** Words that several pages say. */
export const partsInEnglish = {
  /** Of a record, beside the name of its work: what was seen of it. */
  state: {
    verified: "record confirmed",
    reported: "mentioned elsewhere",
    disputed: "disputed",
    denied: "existence disputed",
    "not-located": "no record found",
    unverified: "not yet checked",
  } satisfies Record<RecordState, string>,
  /** The same where it is clear that records are meant. */
  stateInList: {
    verified: "confirmed",
    reported: "mentioned elsewhere",
    disputed: "disputed",
    "not-located": "not found",
    unverified: "not yet checked",
  } satisfies Record<Verification, string>,
  /** What each state means, in a sentence. */
  stateMeaning: {
    verified: "Confirmed by at least one page below.",
    reported: "Secondary sources only: copies, news or a ministry’s page.",
    disputed: "Sources contradict each other.",
    denied: "Sources contradict each other: some say that it does not exist.",
    "not-located": "We found no record of it.",
    unverified: "Nobody has checked this record yet.",
  } satisfies Record<RecordState, string>,
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
  paragraph: (n: number) => `Paragraph ${n}`,
  /** Where in a document, in the middle of a sentence. */
  place: {
    paragraph: (n: number) => `paragraph ${n}`,
    heading: {
      above: (n: number) => `heading above paragraph ${n}`,
      below: (n: number) => `heading below paragraph ${n}`,
    },
    footnote: (n: number, place: string) => `footnote ${n} to ${place}`,
    footnoteToHeading: (n: number, place: string) => `footnote ${n} to the ${place}`,
  },
  /** After a citation whose style has no place for a paragraph. */
  paragraphCited: (n: number) => `, para. ${n}`,
  /** After what else is said in a citation. */
  placeInCitation: (place: string) => `, ${place}`,
  yearBeforeChrist: (year: number) => `${year} BC`,
  /** What a search finds. */
  found: {
    paragraph: "paragraph",
    footnote: "footnote",
    chart: "chart",
    figure: "reported figure",
  },
  placeIn: (place: string, title: string) => `${place} of “${title}”`,
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
