import type { FormatId } from "./formats.ts";

/** What a reader may want to find again in a work that was exported. */
export const facts = [
  "kind",
  "title",
  "short title",
  "authors",
  "editors",
  "translators",
  "contributors",
  "container",
  "edition",
  "publisher",
  "place",
  "date",
  "opened for signature",
  "entered into force",
  "treaty series",
  "volume",
  "pages",
  "registration number",
  "number of articles",
  "ISBN",
  "address",
  "language",
  "annotation",
  "former keys",
  "verification",
  "evidence",
  "unconfirmed",
] as const;

export type Fact = (typeof facts)[number];

/** No format but the notebook’s own and CSL-JSON, in `custom`, has places for these. */
const ownFacts: readonly Fact[] = [
  "opened for signature",
  "entered into force",
  "registration number",
  "number of articles",
  "annotation",
  "former keys",
  "verification",
  "evidence",
  "unconfirmed",
];

/**
 * What each format has no place for, when Apparatus reads it back (for Zotero RDF, when Zotero does).
 * All but former keys stand as words in the work’s notes.
 */
export const losses: Record<FormatId, readonly Fact[]> = {
  biblatex: [],
  // A treaty is `@misc`, and “999 UNTS 171” is how it was published.
  bibtex: ["kind", "contributors", "publisher", "treaty series", "volume", "pages", ...ownFacts],
  "csl-json": [],
  // A name with a comma is a person’s.
  ris: ["authors", "contributors", ...ownFacts],
  "zotero-rdf": ["kind", ...ownFacts],
};
