/** The variables of CSL-JSON that hold names, and those that hold dates. */
export const nameVariables: ReadonlySet<string> = new Set(
  (
    "author chair collection-editor compiler composer container-author contributor curator director " +
    "editor editorial-director editor-translator executive-producer guest host illustrator interviewer " +
    "narrator organizer original-author performer producer recipient reviewed-author script-writer " +
    "series-creator translator"
  ).split(" "),
);

export const dateVariables: ReadonlySet<string> = new Set(
  "accessed available-date event-date issued original-date submitted".split(" "),
);

/** Those that hold text or numbers. */
export const textVariables: ReadonlySet<string> = new Set(
  (
    "abstract annote archive archive-place archive_collection archive_location authority call-number " +
    "chapter-number citation-key citation-number collection-number collection-title container-title " +
    "container-title-short dimensions division DOI edition event event-place event-title genre ISBN ISSN " +
    "issue journalAbbreviation jurisdiction keyword language license locator medium note number " +
    "number-of-pages number-of-volumes original-publisher original-publisher-place original-title page " +
    "page-first part-number part-title PMCID PMID printing-number publisher publisher-place references " +
    "reviewed-genre reviewed-title scale section shortTitle source status supplement-number title " +
    "title-short type URL version volume volume-title volume-title-short year-suffix"
  ).split(" "),
);
