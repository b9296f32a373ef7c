import type { DateForm } from "../../works/english-date.ts";

/** What a treaty’s citation is made of. `short` is its short title, or its title where it has none. */
export type TreatyField =
  "title" | "short" | "short-title" | "adopted" | "in-force" | "source" | "year" | "pinpoint";

/** A field with what stands around it; left out, with these, where the record lacks the field. */
export interface TreatySegment {
  before?: string;
  /** A field, or fields of which those that are known are joined. */
  field: TreatyField | readonly TreatySegment[];
  join?: string;
  after?: string;
  italic?: boolean;
}

/** How a style writes treaties. */
export interface TreatyStyle {
  date: DateForm;
  /** Whether the series and locators’ abbreviations have full stops: `U.N.T.S.`, `art.` */
  stops: boolean;
  /** In the first note, in the text of a style without notes, or alone. */
  first: readonly TreatySegment[];
  /** In the list of works, and wherever the treaty is cited as a whole outside a text. */
  whole: readonly TreatySegment[];
  /** In later notes. */
  later: readonly TreatySegment[];
  /** Where the sentence has named the treaty. */
  unnamed: readonly TreatySegment[];
}

const oscola: TreatySegment[] = [
  { field: "title" },
  {
    before: " (",
    field: [
      { before: "adopted ", field: "adopted" },
      { before: "entered into force ", field: "in-force" },
    ],
    join: ", ",
    after: ")",
  },
  { before: " ", field: "source" },
  { before: " (", field: "short-title", after: ")" },
  { before: " ", field: "pinpoint" },
];

const aglc: TreatySegment[] = [
  { field: "title", italic: true },
  { before: ", opened for signature ", field: "adopted" },
  { before: ", ", field: "source" },
  { before: " (entered into force ", field: "in-force", after: ")" },
  { before: " ", field: "pinpoint" },
];

const bluebook: TreatySegment[] = [
  { field: "title" },
  { before: " ", field: "pinpoint" },
  { before: ", ", field: "adopted" },
  { before: ", ", field: "source" },
];

const apa: TreatySegment[] = [
  { field: "title" },
  { before: ", ", field: "adopted" },
  { before: ", ", field: "source" },
];

const chicago: TreatySegment[] = [
  { field: "title" },
  { before: ", ", field: "pinpoint" },
  { before: ", ", field: "adopted" },
  { before: ", ", field: "source" },
];

/** OSCOLA 4, AGLC 4, Bluebook 21 (rule 21.4), APA 7, Chicago 17 (notes). */
export const treatyStyles = {
  oscola: {
    date: "day-first",
    stops: false,
    first: oscola,
    whole: oscola,
    later: [{ field: "short" }, { before: " ", field: "pinpoint" }],
    unnamed: oscola,
  },
  aglc: {
    date: "day-first",
    stops: false,
    first: aglc,
    whole: aglc,
    later: [
      { field: "short", italic: true },
      { before: " ", field: "pinpoint" },
    ],
    unnamed: aglc,
  },
  bluebook: {
    date: "month-short",
    stops: true,
    first: bluebook,
    whole: bluebook,
    // The record of facts that the styles follow gives no short form, nor does rule 21.4: cited in full again.
    later: bluebook,
    unnamed: bluebook,
  },
  apa: {
    date: "month-first",
    stops: true,
    first: [
      { field: "title" },
      { before: ", ", field: "year" },
      { before: ", ", field: "pinpoint" },
    ],
    whole: apa,
    later: [
      { field: "title" },
      { before: ", ", field: "year" },
      { before: ", ", field: "pinpoint" },
    ],
    unnamed: [{ field: [{ field: "year" }, { field: "pinpoint" }], join: ", " }],
  },
  chicago: {
    date: "month-first",
    stops: true,
    first: chicago,
    whole: chicago,
    later: [{ field: "short" }, { before: ", ", field: "pinpoint" }],
    unnamed: chicago,
  },
} as const satisfies Record<string, TreatyStyle>;

/** The treaty style of a CSL style’s name; none for styles whose CSL is left to write treaties. */
export function treatyStyleOf(name: string): TreatyStyle | undefined {
  return families.find(([pattern]) => pattern.test(name))?.[1];
}

const families: readonly (readonly [RegExp, TreatyStyle])[] = [
  [/^oscola\b/, treatyStyles.oscola],
  [/^(?:aglc|australian-guide-to-legal-citation)\b/, treatyStyles.aglc],
  [/^bluebook\b/, treatyStyles.bluebook],
  [/^apa(?!-(?:5th|6th))\b/, treatyStyles.apa],
  [/^chicago-(?:full)?notes?-/, treatyStyles.chicago],
];
