/** What a document may number: its paragraphs, articles and so on. */
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

/** How the numbers of a scheme are cited, and how the ids of their places begin. */
export interface NumberSchemeRow {
  /** CSL’s label, or a legal one; a point is cited with the number it belongs to: `2(1)(b)`. */
  label: string;
  id: string;
}

/** All schemes; those that may contain others come first. */
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

/** A place in a document, by the document’s own numbers. */
export interface Pinpoint {
  /** From the outermost inwards: article 6, paragraph 2. Numbers as printed. */
  steps: readonly PinpointStep[];
  /** The id of the place on the document’s page: `art-6-para-2`. */
  id: string;
}

/** One number of a pinpoint. */
export interface PinpointStep {
  scheme: NumberScheme;
  number: string;
  /** The words after which the numbers restarted. */
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

/** A pinpoint in the abbreviations of English citations: `para. 3`, `art. 6, para. 2`. */
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

/**
 * A pinpoint for data files: only the number for a paragraph that is part of nothing else, otherwise with labels.
 */
export function pinpointText({ steps }: Pinpoint): string {
  const [only, ...others] = steps;
  const isPlain = only?.scheme === "paragraph" && only.after === undefined && others.length === 0;
  return isPlain ? only.number : shortPinpoint(steps);
}

/**
 * A pinpoint for citations: one locator, and the steps that do not fit into it. Steps inside an article or
 * paragraph are appended, `6(2)(b)`.
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
