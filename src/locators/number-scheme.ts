/** What a document may number: its own paragraphs, articles and so on. */
export type NumberScheme =
  | "part"
  | "chapter"
  | "section"
  | "article"
  | "annex"
  | "recital"
  | "paragraph"
  | "point"
  | "page"
  | "line";

/** How the numbers of a scheme are cited, and what the ids of their places begin with. */
export interface NumberSchemeRow {
  /** CSL’s label, or a legal one; a point is cited with what it is a point of: `2(1)(b)`. */
  label: string;
  id: string;
}

/** All schemes, those that may hold others first. */
export const numberSchemes: Readonly<Record<NumberScheme, NumberSchemeRow>> = {
  annex: { label: "annex", id: "annex" },
  part: { label: "part", id: "part" },
  chapter: { label: "chapter", id: "chap" },
  section: { label: "section", id: "sec" },
  article: { label: "article-locator", id: "art" },
  recital: { label: "recital", id: "rec" },
  paragraph: { label: "paragraph", id: "para" },
  point: { label: "point", id: "point" },
  page: { label: "page", id: "page" },
  line: { label: "line", id: "line" },
};

/** A place in a document by the document’s own numbers. */
export interface Pinpoint {
  /** From the outermost: article 6, paragraph 2. Numbers as printed. */
  steps: readonly PinpointStep[];
  /** The id of the place on the page of the document: `art-6-para-2`. */
  id: string;
}

/** One number of a pinpoint. */
export interface PinpointStep {
  scheme: NumberScheme;
  number: string;
  /** The words after which the numbers began anew. */
  after?: string;
}

const shortNames: Readonly<Record<NumberScheme, string>> = {
  annex: "annex",
  part: "pt.",
  chapter: "ch.",
  section: "s.",
  article: "art.",
  recital: "rec.",
  paragraph: "para.",
  point: "",
  page: "p.",
  line: "line",
};

/** A pinpoint in the abbreviations that English citations have: `para. 3`, `art. 6, para. 2`. */
export function shortPinpoint(steps: readonly PinpointStep[]): string {
  return steps
    .map(({ scheme, number, after }) =>
      [
        shortNames[scheme],
        scheme === "point" ? `(${number})` : number,
        after === undefined ? "" : `(after “${after}”)`,
      ]
        .filter(Boolean)
        .join(" "),
    )
    .join(", ");
}

/** A pinpoint as data has it: of a paragraph that stands in nothing the number alone, else with labels. */
export function pinpointText({ steps }: Pinpoint): string {
  const [only, ...others] = steps;
  const isPlain = only?.scheme === "paragraph" && only.after === undefined && others.length === 0;
  return isPlain ? only.number : shortPinpoint(steps);
}

/**
 * A pinpoint as citations have it: one locator, and the steps that it cannot hold. What stands in an article is
 * written behind it, `6(2)(b)`.
 */
export function pinpointLocator({ steps }: Pinpoint): {
  label: string;
  value: string;
  rest: readonly PinpointStep[];
} {
  const [outer, ...inner] = steps;
  const { label } = numberSchemes[outer?.scheme ?? "paragraph"];
  const isFolded =
    (outer?.scheme === "article" || outer?.scheme === "paragraph") && outer.after === undefined;
  const folded = isFolded ? inner.map(({ number }) => `(${number})`).join("") : "";
  return { label, value: `${outer?.number ?? ""}${folded}`, rest: isFolded ? [] : inner };
}
