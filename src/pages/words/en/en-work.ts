import { fieldsInEnglish, treatyFieldsInEnglish } from "./en-fields.ts";

/** The page of a work. */
export const workInEnglish = {
  fields: fieldsInEnglish,
  treatyFields: treatyFieldsInEnglish,
  description: "The catalogue record of {title}, how well it is confirmed, and where it is cited.",
  doubtful: "{title}: {sentence}",
  read: "Read this document with its sources",

  against: "What the document calls it, and its catalogued title",
  asCited: "As cited in {place}",
  asCataloguedOnly: "As catalogued",
  asCataloguedAs: "As catalogued, {name}",
  names: { title: "title", short: "short title", other: "other name" },
  noTitle: "No title is recorded.",
  contains: "The document’s words contain the {name}.",
  differs: "The words that differ are marked.",
  otherWords: "The document does not use the title.",
  same: "Same words.",
  /** Except for an article at the beginning, or for additional words. */
  sameButArticle: "Same words, apart from “{article}”.",
  sameButMore: "Same words, apart from capitals, punctuation or an article.",
  remark: "Editor’s remark: {remark}",

  /** How many assert a disputed work, and how many deny it. */
  disputedSides: "Disputed: {sides}.",
  disputedAlone: "Disputed.",
  assertedByCount: "asserted by {count}",
  deniedByCount: "denied by {count}",
  contradictedByCount: "given differently by {count}",
  noRecordFound: "We found no catalogue record of it.",
  notLocated: "We looked for this work and found no record of it.",
  dispute: "What is disputed",
  asserted: "Asserted by",
  denied: "Denied by",
  contradicted: "Given differently by",
  /** The same sides in one sentence. */
  assertedInLine: "Asserted by {who}",
  deniedInLine: "denied by {who}",
  contradictedInLine: "given differently by {who}",
  andBy: ", and by ",
  undated: "undated",
  /** After who said something, and when: about which work or figure. */
  claimOn: "on {what}",

  verification: "How the record was checked",
  lastChecked: " Last checked on {date}.",
  noEvidence: "No evidence is recorded.",
  evidencePrimary: "the publisher’s or keeper’s own",
  evidenceCopy: "a copy",
  whyCopy: "We accept the copy: {reason}.",
  seenOn: "Seen on {date}.",
  archivedCopy: "Archived copy: {address}",
  archivedOn: "Archived on {date}: {address}",

  record: "Catalogue record",
  kind: "Kind",
  citedAs: "Cited as",
  notConfirmed: "not confirmed",
  notConfirmedParts: "not confirmed: {parts}",
  wrongCheckDigit: "its check digit is wrong",

  accessions: "Accessions",
  accessionsFromNowhere: "No source of these dates is recorded. ",
  accessionsFrom: "Source of the dates: {source}. ",
  noConclusion: "We draw no legal conclusion from these dates.",

  articles: "Articles",
  matchedMeansOne:
    "Articles marked “matched by us”: {document} names what they are about but cites no article.",
  matchedMeansSeveral:
    "Articles marked “matched by us”: {documents} name what they are about but cite no article.",
  /** Next to articles matched by the notebook. */
  matchIsNoFinding:
    "It is contested whether and how these treaties apply to the events; a match is not a finding.",
  officialText: "Official text: {address}",
  article: "Article {article}",
  citedIn: "Cited in {place}",
  citedAsArticle: "Cited as article {article} in {place}",
  matched: "matched by us",
  matchedArticle: " (article {article})",
  theNote: "the note {note}",

  corrections: "Corrections of this page",
  citePage: "To cite this page: {page}, {notebook}, version {number}, {date}",

  where: "Cited in",
  keptAs: "Not cited here. Kept as {reason}.",
  keptForComparison: "Not cited here; kept for comparison.",
  notCitedHere: "Not cited here.",
  inNote: "Note: {note}",

  cite: "Cite this work",
  citationIn: "{style} citation",
  export: "Export",
  wholeRecord: "The whole record:",

  neighbours: "Works of the same document",
  numberIn: "Work {number} of {all} in {document}",
  previous: "Previous: {work}",
  next: "Next: {work}",

  compared: "Figures compared",
};
