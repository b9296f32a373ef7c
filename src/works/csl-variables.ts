/** The variables of CSL-JSON that hold names. */
const names = [
  ...([
    "author",
    "chair",
    "collection-editor",
    "compiler",
    "composer",
    "container-author",
  ] as const),
  ...(["contributor", "curator", "director", "editor", "editorial-director"] as const),
  ...(["editor-translator", "executive-producer", "guest", "host", "illustrator"] as const),
  ...([
    "interviewer",
    "narrator",
    "organizer",
    "original-author",
    "performer",
    "producer",
  ] as const),
  ...(["recipient", "reviewed-author", "script-writer", "series-creator", "translator"] as const),
] as const;

const dates = [
  ...(["accessed", "available-date", "event-date", "issued", "original-date"] as const),
  "submitted",
] as const;

/** The variables that hold text or numbers. */
const texts = [
  ...(["abstract", "annote", "archive", "archive-place", "archive_collection"] as const),
  ...(["archive_location", "authority", "call-number", "chapter-number", "citation-key"] as const),
  ...(["citation-label", "citation-number", "collection-number", "collection-title"] as const),
  ...([
    "collection-title-short",
    "container-title",
    "container-title-short",
    "dimensions",
  ] as const),
  ...([
    "division",
    "DOI",
    "edition",
    "event",
    "event-place",
    "event-title",
    "genre",
    "ISBN",
  ] as const),
  ...(["ISSN", "issue", "journalAbbreviation", "jurisdiction", "keyword", "language"] as const),
  ...(["license", "locator", "medium", "note", "number", "number-of-pages"] as const),
  ...(["number-of-volumes", "original-publisher", "original-publisher-place"] as const),
  ...([
    "original-title",
    "page",
    "page-first",
    "part-number",
    "part-title",
    "PMCID",
    "PMID",
  ] as const),
  ...(["printing-number", "publisher", "publisher-place", "references", "reviewed-genre"] as const),
  ...(["reviewed-title", "scale", "section", "shortTitle", "source", "status"] as const),
  ...(["supplement-number", "title", "title-short", "URL", "version", "volume"] as const),
  ...(["volume-title", "volume-title-short", "year-suffix"] as const),
] as const;

export type NameVariable = (typeof names)[number];
export type DateVariable = (typeof dates)[number];
export type TextVariable = (typeof texts)[number];

export const nameVariables: ReadonlySet<string> = new Set(names);
export const dateVariables: ReadonlySet<string> = new Set(dates);
/** The type is also a text, as far as its value is concerned. */
export const textVariables: ReadonlySet<string> = new Set([...texts, "type"]);

export function isNameVariable(variable: string): variable is NameVariable {
  return nameVariables.has(variable);
}

export function isDateVariable(variable: string): variable is DateVariable {
  return dateVariables.has(variable);
}

export function isTextVariable(variable: string): variable is TextVariable {
  return textVariables.has(variable) && variable !== "type";
}
