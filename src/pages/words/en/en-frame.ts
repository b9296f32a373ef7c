/** The frame of every page, and words of the home page, the not-found page and the method page. */
export const frameInEnglish = {
  skip: "Skip to the content",
  navigation: "Notebook",
  documents: "Documents",
  works: "Works",
  figures: "Figures",
  notes: "Notes",
  method: "Method",
  footer:
    "{title}. The documents’ words are their authors’ own; records, links, marks and notes are ours.",
  howItIsDone: "How we work",
  licensed: "You may use ours under {licence}.",
  noLicence: "We have not named a licence for ours.",
  reportMistake: "Report a mistake: {contact}",
  noContact: "We have not named a contact for mistakes.",

  aboutWorks:
    "For each work: what the documents call it, its catalogue record, how well that is confirmed, and every passage that cites it. Records: {states}.",
  download: "Download:",
  aboutNotes: "Research notes, with citations and interactive charts.",
  aboutMethodWith: "We report who said what; we make no claims of our own. {about}",
  aboutFigures:
    "Numbers stated in the documents, tied to the exact words, as data and charts to embed.",
  read: "Read it with its sources",

  search: "Search",
  searchAbout: "Search the documents, works, figures and notes of this notebook.",
  searchNeedsScript:
    "The search needs scripts, which your browser does not run. You can look through these lists:",

  cellsNeedScript:
    "Parts of this page need scripts, which your browser does not run. They stay empty.",

  notFound: "Page not found",
  notFoundAbout: "There is no page at this address.",
  notFoundWhy: "There is no page here. The address may be mistyped or incomplete.",
  allWorks: "All works",
  allFigures: "All reported figures",

  handledWithContact:
    "How we handle words, records and verification, what was corrected, and how to report a mistake.",
  handledAlone: "How we handle words, records and verification, and what was corrected.",
  rules: "Rules of the check",
  aboutRules:
    "Each message of a check names one of these rules. An error stops the build, and the last good site stays. Warnings and remarks don’t stop it.",
  rule: "Rule",
  severity: "Severity",
  asks: "What it asks",
  mistakes: "How to report a mistake",
  mistakesTo: "Say which page and which words you mean, to:",

  noCorrections: "There are none so far.",
  moreCorrections: "More corrections: {count}",
  showOthers: "Show {count} more",
  licence: "Licence and reuse",
  licenceWords: "license | copyright | permission | terms of use",
  correctionsFeed: "Corrections as a feed",
  lastCorrected: "Last corrected on {date}",
  lede: "Read a document beside every work it cites; see what each work is and how well its record is confirmed; take citations, data and charts with you.",
  correctionsTitle: "{title}: corrections",
  feedTitle: "{title}: works",
  feedSummary: "{kind}, {state}, citation key {key}",
};
