/**
 * The known entry types, in lower case: those of BibLaTeX with its aliases, and those of well-known data models.
 *
 * @see
 *   The BibLaTeX manual, “Entry Types”; the data models of biblatex-apa, biblatex-oscola and biblatex-software.
 */
export const entryTypes: ReadonlySet<string> = new Set([
  ...["article", "book", "bookinbook", "booklet", "collection", "dataset", "inbook"],
  ...["incollection", "inproceedings", "inreference", "manual", "misc", "mvbook", "mvcollection"],
  ...["mvproceedings", "mvreference", "online", "patent", "periodical", "proceedings"],
  ...["reference", "report", "set", "software", "suppbook", "suppcollection", "suppperiodical"],
  ...["thesis", "unpublished", "xdata"],
  // Aliases
  ...["conference", "electronic", "mastersthesis", "phdthesis", "techreport", "www"],
  // Types that standard styles treat as `misc`
  ...["artwork", "audio", "bibnote", "commentary", "image", "jurisdiction", "legal"],
  ...["legislation", "letter", "movie", "music", "performance", "review", "standard", "video"],
  ...["customa", "customb", "customc", "customd", "custome", "customf"],
  // Other data models
  ...["constitution", "legadminmaterial", "legmaterial"],
  ...["codefragment", "softwaremodule", "softwareversion"],
]);
