import type { Child, Result } from "hastscript";
import { phrase } from "../phrase.ts";
import { fieldLabelsInEnglish } from "./en-fields.ts";

/** The page of a work. */
export const workInEnglish = {
  ...fieldLabelsInEnglish,
  description: (title: string) =>
    `The catalogue record of ${title}, how well it is confirmed, and where it is cited.`,
  doubtful: (title: string, sentence: string) => `${title}: ${sentence}`,
  read: "Read this document with its sources",

  against: "What the document calls it, and its catalogued title",
  asCited: (place: Child): Result => phrase("As cited in ", place),
  asCatalogued: (name: string) => (name === "" ? "As catalogued" : `As catalogued, ${name}`),
  names: { title: "title", short: "short title", other: "other name" },
  noTitle: "No title is recorded.",
  contains: (name: string) => `The document’s words contain the ${name}.`,
  differs: "The words that differ are marked.",
  otherWords: "The document does not use the title.",
  same: "Same words.",
  /** But for an article at the beginning, or for what is more. */
  sameBut: (article: string | undefined) =>
    article === undefined
      ? "Same words, apart from capitals, punctuation or an article."
      : `Same words, apart from “${article}”.`,
  remark: (remark: Child): Result => phrase("Editor’s remark: ", remark),

  /** How many say that a disputed work is so, and how many say otherwise; `""` where nobody is named. */
  sides: ({ asserted, denied, differing }: Record<"asserted" | "denied" | "differing", number>) => {
    const sides = [
      asserted > 0 ? `asserted by ${asserted}` : "",
      denied > 0 ? `denied by ${denied}` : "",
      differing > 0 ? `contradicted by ${differing}` : "",
    ].filter(Boolean);
    return sides.length > 0 ? `Disputed: ${sides.join(", ")}.` : "Disputed.";
  },
  noRecordFound: "We found no catalogue record of it.",
  notLocated: "We looked for this work and found no record of it.",
  dispute: "What is disputed",
  asserted: "Asserted by",
  denied: "Denied by",
  contradicted: "Contradicted by",
  /** The same sides in one sentence. */
  assertedInLine: (who: Child): Result => phrase("Asserted by ", who),
  deniedInLine: (who: Child): Result => phrase("denied by ", who),
  contradictedInLine: (who: Child): Result => phrase("contradicted by ", who),
  andBy: ", and by ",
  undated: "undated",

  verification: "How the record was checked",
  lastChecked: (date: string) => ` Last checked on ${date}.`,
  noEvidence: "No evidence is recorded.",
  evidenceKind: (isPrimary: boolean) => (isPrimary ? "the publisher’s or keeper’s own" : "a copy"),
  whyCopy: (reason: string) => `We accept the copy: ${reason}.`,
  seenOn: (date: string) => `Seen on ${date}.`,
  archived: (address: Child, date: string | undefined): Result =>
    phrase(date === undefined ? "Archived copy: " : `Archived on ${date}: `, address),

  record: "Catalogue record",
  kind: "Kind",
  notConfirmed: "not confirmed",
  notConfirmedOf: (parts: readonly string[]) => `not confirmed: ${parts.join("; ")}`,
  wrongCheckDigit: "its check digit is wrong",

  accessions: "Accessions",
  accessionsFromNowhere: "No source of these dates is recorded. ",
  accessionsFrom: (source: string) => `Source of the dates: ${source}. `,
  noConclusion: "We draw no legal conclusion from these dates.",

  articles: "Articles",
  matchedMeans: (documents: Child, several: boolean): Result =>
    phrase(
      "Articles marked “matched by us”: ",
      documents,
      several ? " name the right but cite no article." : " names the right but cites no article.",
    ),
  /** Beside articles that the notebook matched. */
  matchIsNoFinding:
    "Whether and how these treaties apply to the events is itself contested; a match is no finding.",
  officialText: (address: Child): Result => phrase("Official text: ", address),
  article: (number: string) => `Article ${number}`,
  citedIn: (place: Child): Result => phrase("Cited in ", place),
  citedAsArticle: (article: string, place: Child): Result =>
    phrase(`Cited as article ${article} in `, place),
  matched: "matched by us",
  matchedArticle: (article: string) => ` (article ${article})`,
  theNote: (note: Child): Result => phrase("the note ", note),

  corrections: "Corrections of this record",

  where: "Cited in",
  notCited: (reason: string | undefined, isCompared: boolean) =>
    reason !== undefined
      ? `Not cited here. Kept as ${reason}.`
      : isCompared
        ? "Not cited here; kept for comparison."
        : "Not cited here.",
  inNote: (note: Child): Result => phrase("Note: ", note),

  cite: "Cite this work",
  citationIn: (style: string) => `${style} citation`,
  export: "Export",
  wholeRecord: "The whole record:",

  neighbours: "Works of the same document",
  numberIn: (number: number, all: number, document: Child): Result =>
    phrase(`Work ${number} of ${all} in `, document),
  previous: (work: Child): Result => phrase("Previous: ", work),
  next: (work: Child): Result => phrase("Next: ", work),

  compared: "Figures compared",
};
