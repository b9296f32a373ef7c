/**
 * Every message that Apparatus can give, by id, in alphabetical order. Imports nothing, so that every stage may
 * import it. A message without a rule here does not compile; the table is also the list on the page `/rules`. Each
 * rule has an example in a fixture, or in `tests/rules/examples.ts`, from which `docs/rules.md` is made.
 */
export interface Rule {
  severity: Severity;
  /** What the rule requires of the text, in one sentence. */
  asks: string;
}

export type Severity = "error" | "warning" | "info";

export const rules = {
  "as-cited": {
    severity: "error",
    asks: "Each run of words under `as-cited` occurs in the document, the first one in the span.",
  },
  "binary-library": {
    severity: "error",
    asks: "A library is a text file.",
  },
  "broken-link": {
    severity: "warning",
    asks: "The links of a page lead to pages or files of the site, and its pictures exist.",
  },
  "cell-syntax": { severity: "error", asks: "A cell of a page is JavaScript." },
  "chart-adds": {
    severity: "error",
    asks: "No chart invites readers to add figures that may overlap.",
  },
  "chart-exceeds-whole": {
    severity: "error",
    asks: "The parts in a chart add up to no more than their whole.",
  },
  "chart-figures": {
    severity: "error",
    asks: "A chart names the figures that its form can show.",
  },
  "chart-measures": {
    severity: "error",
    asks: "The rows of a chart share one measure, and each has what the chart’s form needs.",
  },
  "chart-parts": { severity: "error", asks: "A chart draws parts of one whole, each once." },
  "chart-unknown-figure": { severity: "error", asks: "A chart names figures of its source." },
  "chart-without-caution": {
    severity: "error",
    asks: "A chart that shows an unitemised remainder has a caution.",
  },
  "circular-reference": {
    severity: "error",
    asks: "No entry inherits from itself, directly or through others.",
  },
  "circular-whole": {
    severity: "error",
    asks: "No figure is a part of itself, directly or through others.",
  },
  "citation-unprinted": {
    severity: "warning",
    asks: "A style prints something of each citation.",
  },
  "citation-without-key": { severity: "error", asks: "A citation names a work." },
  claim: {
    severity: "error",
    asks: "A table of claims names a figure or a work, a side, who says it and their words.",
  },
  "comparison-unknown-figure": {
    severity: "error",
    asks: "A comparison names the figure it is compared with.",
  },
  "comparison-value-differs": {
    severity: "error",
    asks: "The bounds of a comparison are the numbers in its words.",
  },
  correction: {
    severity: "error",
    asks: "A correction has a real date, a work, source or figure of the notebook, what was changed, and why.",
  },
  "dead-address": {
    severity: "warning",
    asks: "An address of a work or of its evidence still has a page (`check --online`).",
  },
  "duplicate-figure": {
    severity: "error",
    asks: "Each figure and chart of a source has its own id.",
  },
  "duplicate-key": { severity: "error", asks: "A key names one entry of the library." },
  emendation: { severity: "error", asks: "The words of an emendation occur once in the document." },
  "empty-library": { severity: "warning", asks: "A library holds entries." },
  "evidence-copies-only": {
    severity: "info",
    asks: "A verified record rests on its publisher’s or keeper’s own text, or says why a copy is enough.",
  },
  "evidence-without-archive": {
    severity: "info",
    asks: "Each address of evidence has an archived copy (`archived=…`).",
  },
  "evidence-without-words": {
    severity: "info",
    asks: "Evidence for a verified record gives the words that confirm it.",
  },
  "fact-unprinted": {
    severity: "info",
    asks: "A style prints what identifies a legal work: its court, symbol, number, body, author and date.",
  },
  "figure-cut-short": {
    severity: "warning",
    asks: "A figure’s mark holds all words of its number: hedge, range, scale.",
  },
  "figure-not-read": {
    severity: "info",
    asks: "A figure’s words can be read as a number in the document’s language.",
  },
  "figure-unit-differs": {
    severity: "warning",
    asks: "A figure’s declared unit is the one in its words.",
  },
  "figure-value-differs": {
    severity: "error",
    asks: "A declared value is the number in the words.",
  },
  "file-without-source": {
    severity: "warning",
    asks: "Each transcript and table has its source beside it.",
  },
  "front-matter": { severity: "error", asks: "The front matter of a source follows its schema." },
  "hidden-character": {
    severity: "warning",
    asks: "Text has no invisible characters that turn, join or hide others, unless its script needs them.",
  },
  "inferred-without-reason": {
    severity: "warning",
    asks: "An inferred work comes with the reason: `inferred: why`.",
  },
  "key-in-suffix": {
    severity: "error",
    asks: "Semicolons separate works cited by the same words.",
  },
  layout: {
    severity: "error",
    asks: "The lines, words and page breaks that `layout` names are in the transcript.",
  },
  "left-out": {
    severity: "info",
    asks: "Everything another format says has a field in the library; anything without one is named.",
  },
  "locator-beyond-end": {
    severity: "warning",
    asks: "A cited article or page exists, if the record says how many there are.",
  },
  "locator-beyond-unconfirmed": {
    severity: "info",
    asks: "A cited article or page exists, judging by an unconfirmed number of articles or pages.",
  },
  "locator-unfit": {
    severity: "warning",
    asks: "A cited part is of a kind that the work can have.",
  },
  "locator-unprinted": {
    severity: "warning",
    asks: "A style prints the page or paragraph that a citation refers to.",
  },
  "look-alike-key": {
    severity: "warning",
    asks: "Keys of a library do not look alike.",
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
  "malformed-style": {
    severity: "error",
    asks: "A citation style in a file is well-formed; each macro it calls exists and does not call itself.",
  },
  "missing-field": {
    severity: "info",
    asks: "An entry has the fields needed to cite its kind of work.",
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
  "one-sided": {
    severity: "info",
    asks: "What is disputed has the words of both sides or of neither; a summary quotes whole sentences, and ends each quotation.",
  },
  "own-number": {
    severity: "warning",
    asks: "The numbers that a document gives its paragraphs, articles or pages go up by one, each once.",
  },
  "page-picture": {
    severity: "error",
    asks: "Each picture of a page exists, and so does its page in the document.",
  },
  "part-exceeds-whole": { severity: "error", asks: "No part is greater than its whole." },
  "part-unit-differs": { severity: "error", asks: "A part is counted in the unit of its whole." },
  proposals: {
    severity: "info",
    asks: "Each proposal for a source has been accepted or refused.",
  },
  provision: {
    severity: "error",
    asks: "A matched article names a work of the library, an article, and words of the document.",
  },
  "quote-not-found": {
    severity: "error",
    asks: "A quotation contains its figure, in the words of the document.",
  },
  "quote-shortened": {
    severity: "warning",
    asks: "A figure’s quotation is its whole sentence, or says why it is less.",
  },
  "quote-without-predicate": {
    severity: "warning",
    asks: "A figure’s quotation includes what its sentence says about the number: it does not end before the verb.",
  },
  "received-file": {
    severity: "error",
    asks: "The original file is beside its source, with the bytes that it came with.",
  },
  "record-differs": {
    severity: "warning",
    asks: "The front matter of a source says the same as its entry in the library, if it has one.",
  },
  "record-not-rechecked": {
    severity: "info",
    asks: "A record was last checked within the number of months in the settings (`recheck`).",
  },
  remark: {
    severity: "error",
    asks: "The words of a remark occur once in the document.",
  },
  settings: {
    severity: "error",
    asks: "The settings of a notebook, the key `apparatus` of its `package.json`, follow their schema.",
  },
  "site-language": {
    severity: "warning",
    asks: "The notebook’s own texts are in the language of its settings.",
  },
  "site-url": {
    severity: "info",
    asks: "The settings give the site’s address, which absolute addresses need.",
  },
  "source-name": {
    severity: "error",
    asks: "The file of a source is named in small letters, digits and hyphens.",
  },
  "state-beside-number": {
    severity: "warning",
    asks: "No record state appears next to a number, which it would seem to judge.",
  },
  "text-not-shown": { severity: "error", asks: "A page shows every character of the document." },
  "too-large": {
    severity: "error",
    asks: "A file keeps within the limits of size and nesting; no real file comes near them.",
  },
  "transcript-differs": {
    severity: "error",
    asks: "A source without its annotations is its transcript, byte for byte.",
  },
  "undeclared-figure": {
    severity: "error",
    asks: "A marked figure is declared in the front matter.",
  },
  "unknown-entry-type": {
    severity: "warning",
    asks: "The type of an entry is known to BibLaTeX or to a common data model.",
  },
  "unknown-evidence": {
    severity: "warning",
    asks: "The parts of an item of evidence are an address, a title, `primary`, `copy`, `seen`, `words` and `archived`.",
  },
  "unknown-field": {
    severity: "info",
    asks: "Field names are spelt right: a misspelt field is ignored.",
  },
  "unknown-handle": {
    severity: "info",
    asks: "A bare `@name` names a work, or is text.",
  },
  "unknown-in-style": {
    severity: "warning",
    asks: "A citation style in a file has the elements and values of CSL 1.0.2; others are ignored.",
  },
  "unknown-key": { severity: "error", asks: "A cited key names an entry of the library." },
  "unknown-locale": {
    severity: "warning",
    asks: "CSL has terms in the document’s language; otherwise citations are in English.",
  },
  "unknown-string": { severity: "warning", asks: "A value names an `@string` defined before it." },
  "unknown-style": {
    severity: "error",
    asks: "A citation style is a file or a known name.",
  },
  "unknown-topic": {
    severity: "warning",
    asks: "The topic of a list, as in `{#refs-software}`, is named in `bibliography`.",
  },
  "unknown-verification": {
    severity: "warning",
    asks: "The verification of a record is a state that the notebook knows.",
  },
  "unknown-whole": {
    severity: "error",
    asks: "A figure is a part of another figure marked in the text.",
  },
  "unread-format": {
    severity: "error",
    asks: "A library is in a format that Apparatus reads.",
  },
  "unreadable-date": {
    severity: "warning",
    asks: "A date is real: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.",
  },
  "unreadable-value": {
    severity: "warning",
    asks: "A field of an entry holds a value of its type.",
  },
  "unresolved-cross-reference": {
    severity: "error",
    asks: "An entry inherits only from entries in the library.",
  },
  "untried-address": {
    severity: "info",
    asks: "Each address could be tried (`check --online`).",
  },
  "unused-figure": { severity: "warning", asks: "A declared figure is marked in the text." },
  "unused-work": {
    severity: "info",
    asks: "Each work of the library is cited, compared or matched somewhere.",
  },
  "wrong-doi": {
    severity: "warning",
    asks: "A DOI starts with `10.`, without an address before it.",
  },
  "wrong-isbn": { severity: "warning", asks: "An ISBN has the right check digit." },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
