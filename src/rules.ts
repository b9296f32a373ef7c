/**
 * Every message that Apparatus can give, by id. Imports nothing, so that every stage may import it.
 * A message without a rule here does not compile; the table is also the list on the page `/method`.
 */
export interface Rule {
  severity: Severity;
  /** What the rule asks of the text, in one sentence. */
  asks: string;
}

export type Severity = "error" | "warning" | "info";

export const rules = {
  "as-cited": {
    severity: "error",
    asks: "Runs of words listed under `as-cited` stand in the document, the first in the span.",
  },
  "binary-library": {
    severity: "error",
    asks: "A library is a file of text.",
  },
  "broken-link": {
    severity: "warning",
    asks: "A link of a page leads to a page or file of the site, and its pictures are there.",
  },
  "cell-syntax": { severity: "error", asks: "A cell of a page is JavaScript." },
  "chart-adds": {
    severity: "error",
    asks: "No chart invites to add figures that may overlap.",
  },
  "chart-exceeds-whole": {
    severity: "error",
    asks: "The parts that a chart draws are together no more than their whole.",
  },
  "chart-figures": {
    severity: "error",
    asks: "A chart names the figures that its form can show.",
  },
  "chart-parts": { severity: "error", asks: "A chart draws parts of one whole, each once." },
  "chart-unknown-figure": { severity: "error", asks: "A chart names figures of its source." },
  "chart-without-caution": {
    severity: "error",
    asks: "A chart that shows a part not itemised says what to beware of.",
  },
  "circular-reference": {
    severity: "error",
    asks: "No entry inherits from itself, by way of others either.",
  },
  "circular-whole": {
    severity: "error",
    asks: "No figure is a part of itself, by way of others either.",
  },
  "citation-without-key": { severity: "error", asks: "A citation names a work." },
  "comparison-unknown-figure": {
    severity: "error",
    asks: "A comparison names the figure of its source that it stands beside.",
  },
  "comparison-value-differs": {
    severity: "error",
    asks: "The bounds of a comparison are the numbers that its words say.",
  },
  "duplicate-figure": {
    severity: "error",
    asks: "Figures and charts of a source have ids of their own.",
  },
  "duplicate-key": { severity: "error", asks: "A key names one entry of the library." },
  "empty-library": { severity: "warning", asks: "A library holds entries." },
  emendation: { severity: "error", asks: "The words of an emendation stand once in the document." },
  "figure-value-differs": {
    severity: "error",
    asks: "A declared value is the number that the words say.",
  },
  "figure-without-value": {
    severity: "error",
    asks: "A figure’s words are a number, or its value is declared.",
  },
  "file-without-source": {
    severity: "warning",
    asks: "A transcript, and a table of a source, stand beside the source that they are of.",
  },
  "front-matter": { severity: "error", asks: "The front matter of a source follows its schema." },
  "key-in-suffix": {
    severity: "error",
    asks: "Works that the same words cite are separated by semicolons.",
  },
  "left-out": {
    severity: "info",
    asks: "What another format says arrives in the library; what has no field there is named.",
  },
  "locator-beyond-end": {
    severity: "warning",
    asks: "A cited article or page exists, where the work says how many it has.",
  },
  "locator-beyond-unconfirmed": {
    severity: "info",
    asks: "A cited article or page exists, where the work says how many it has, unconfirmed.",
  },
  "locator-unfit": {
    severity: "warning",
    asks: "A cited part is one that works of that kind have.",
  },
  "malformed-comparison": {
    severity: "error",
    asks: "A table of comparisons has the columns and values of its schema.",
  },
  "malformed-entry": { severity: "error", asks: "An entry of a library can be read." },
  "malformed-figure": {
    severity: "error",
    asks: "A reported figure is written `:figure[words]{#id}`, with no figure in its words.",
  },
  "malformed-group": {
    severity: "warning",
    asks: "Each part between the semicolons of a citation has a key.",
  },
  "missing-field": {
    severity: "info",
    asks: "An entry has the fields that a work of its kind is cited by.",
  },
  "missing-library": {
    severity: "error",
    asks: "A notebook that cites works has its library, `references.bib`.",
  },
  "missing-transcript": {
    severity: "error",
    asks: "A source has its transcript beside it, in UTF-8.",
  },
  "not-utf-8": { severity: "warning", asks: "Files are in UTF-8; any other encoding is guessed." },
  "part-exceeds-whole": { severity: "error", asks: "No part is greater than its whole." },
  "part-unit-differs": { severity: "error", asks: "A part is counted in the unit of its whole." },
  provision: {
    severity: "error",
    asks: "A mapped provision names a work of the library, an article, and words of the document.",
  },
  "quote-not-found": {
    severity: "error",
    asks: "A quotation holds its figure, in the words of the document.",
  },
  settings: {
    severity: "error",
    asks: "The settings of a notebook, the key `apparatus` of its `package.json`, follow their schema.",
  },
  "site-url": {
    severity: "info",
    asks: "The settings say where the site will be, so that absolute addresses can be written.",
  },
  "source-name": {
    severity: "error",
    asks: "The file of a source is named in small letters, digits and hyphens.",
  },
  "text-not-shown": { severity: "error", asks: "A page shows every character of the document." },
  "too-large": {
    severity: "error",
    asks: "A file keeps to the limits of size and of nesting, which are far beyond any in earnest.",
  },
  "transcript-differs": {
    severity: "error",
    asks: "A source without its annotations is its transcript, byte for byte.",
  },
  "undeclared-figure": {
    severity: "error",
    asks: "A marked figure is declared in the front matter.",
  },
  "unread-format": {
    severity: "error",
    asks: "A library is in a format that is read; of others it is said what to do.",
  },
  "unknown-entry-type": {
    severity: "warning",
    asks: "The type of an entry is one of BibLaTeX, or of a well-known data model.",
  },
  "unknown-field": {
    severity: "info",
    asks: "A field has the name under which it is read; one slip away from it, it says nothing.",
  },
  "unknown-handle": {
    severity: "info",
    asks: "A bare `@name` names a work, or is text.",
  },
  "unknown-key": { severity: "error", asks: "A cited key names an entry of the library." },
  "unknown-locale": {
    severity: "warning",
    asks: "A document’s language is one that CSL has terms for; others are cited in English.",
  },
  "unknown-string": { severity: "warning", asks: "A value names an `@string` defined before it." },
  "unknown-style": {
    severity: "error",
    asks: "A citation style is a file, or a name that is known.",
  },
  "unknown-verification": {
    severity: "warning",
    asks: "The verification of a record is one of the notebook’s words for it.",
  },
  "unknown-whole": {
    severity: "error",
    asks: "A figure is a part of another figure that the text marks.",
  },
  "unreadable-date": {
    severity: "warning",
    asks: "A date is one of the calendar, as BibLaTeX writes it: `YYYY-MM-DD`, or less of it.",
  },
  "unreadable-value": {
    severity: "warning",
    asks: "A field of an entry holds a value of its type.",
  },
  "unresolved-cross-reference": {
    severity: "error",
    asks: "An entry inherits from entries that are in the library.",
  },
  "unused-figure": { severity: "warning", asks: "A declared figure is marked in the text." },
  "unused-work": {
    severity: "info",
    asks: "A work of the library is cited, compared or mapped somewhere.",
  },
  "wrong-doi": {
    severity: "warning",
    asks: "A DOI starts with `10.`, without an address before it.",
  },
  "wrong-isbn": { severity: "warning", asks: "The check digit of an ISBN is that of its digits." },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
