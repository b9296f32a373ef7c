import { isoDate } from "../works/date-parts.ts";
import {
  isDateVariable,
  isNameVariable,
  isTextVariable,
  type DateVariable,
  type NameVariable,
  type TextVariable,
} from "../works/csl-variables.ts";
import { fields } from "../works/fields.ts";
import { typeElsewhere } from "../works/kind-of.ts";
import { familyOf, namedOf } from "../works/names.ts";
import { plainText } from "../works/plain-text.ts";
import type { CslItem, Work } from "../works/work.ts";

type Variable = DateVariable | NameVariable | TextVariable;

const books = "book bookSection conferencePaper dictionaryEntry encyclopediaArticle";
const journals = "journalArticle magazineArticle newspaperArticle";
const parts = "bookSection conferencePaper dictionaryEntry encyclopediaArticle";
const laws = "statute bill case";
const media = "videoRecording audioRecording";

/** The Zotero item types that have a field for a variable; an import drops a variable that has none. */
const holders: readonly [variable: Variable, types: string][] = [
  ["authority", "bill case hearing patent standard"],
  [
    "call-number",
    `${books} ${journals} report letter thesis dataset document preprint artwork manuscript map ${media} patent computerProgram standard interview tvBroadcast`,
  ],
  ["chapter-number", "statute bill hearing"],
  ["collection-editor", `${books} report map`],
  ["collection-number", `${books} report thesis preprint`],
  [
    "collection-title",
    // Reports and theses have one too, but the imports ignore it.
    `${books} journalArticle preprint map ${media} computerProgram presentation`,
  ],
  ["container-author", "bookSection"],
  [
    "container-title",
    `${laws} ${parts} ${journals} webpage blogPost forumPost presentation tvBroadcast`,
  ],
  ["container-title-short", "journalArticle"],
  ["edition", "book bookSection dictionaryEntry encyclopediaArticle newspaperArticle map standard"],
  ["editor", `${books} journalArticle report document preprint standard`],
  ["event-date", ""],
  ["event-place", ""],
  ["event-title", "conferencePaper presentation"],
  ["genre", "blogPost letter manuscript map presentation report thesis webpage"],
  ["ISBN", `${books} report thesis map ${media} computerProgram standard`],
  ["ISSN", `book bookSection conferencePaper ${journals} report blogPost thesis`],
  ["issue", `conferencePaper ${journals} patent`],
  ["number", `${laws} report dataset preprint manuscript patent standard hearing tvBroadcast`],
  ["number-of-pages", "book thesis manuscript standard"],
  ["number-of-volumes", `${books} ${media} hearing`],
  ["original-author", ""],
  ["original-date", ""],
  ["original-publisher", ""],
  ["original-publisher-place", ""],
  ["original-title", ""],
  ["page", `${laws} ${parts} ${journals} report patent hearing`],
  ["part-number", ""],
  ["PMCID", ""],
  ["PMID", ""],
  [
    "publisher",
    `${books} ${journals} report webpage thesis dataset document preprint manuscript map ${media} computerProgram standard hearing interview tvBroadcast`,
  ],
  [
    "publisher-place",
    `${books} ${journals} report webpage thesis dataset document preprint manuscript map ${media} patent computerProgram presentation standard hearing interview tvBroadcast`,
  ],
  ["status", "patent standard"],
  [
    "translator",
    `${books} ${journals} report letter webpage blogPost document preprint manuscript ${media} presentation interview tvBroadcast`,
  ],
  ["version", "dataset computerProgram standard"],
  ["volume", `${laws} ${books} ${journals} ${media}`],
  ["volume-title", ""],
];

const held = new Map(holders.map(([variable, types]) => [variable, new Set(types.split(" "))]));

/** The variables of a work that have no field in Zotero’s items of its type. */
function unheld(work: Pick<Work, "csl" | "kind">): Variable[] {
  const { zotero } = typeElsewhere(work);
  return [...held].flatMap(([variable, types]) =>
    work.csl[variable] === undefined || types.has(zotero) ? [] : [variable],
  );
}

/**
 * What Zotero has no field for, as lines of its field “Extra”, which it cites and prints like fields: `Publisher
 * Place: The Hague`, `Editor: Doe || Jane`.
 */
export function extraLines(work: Pick<Work, "csl" | "kind">): string[] {
  return extraOf(work).map(([variable, text]) => `${labelOf(variable)}: ${text}`);
}

/** The same in the words of CSL, as Zotero, citeproc-js and Pandoc read them in a note: `publisher-place: Paris`. */
export function extraNote(work: Pick<Work, "csl" | "kind">): string[] {
  return extraOf(work).map(([variable, text]) => `${variable}: ${text}`);
}

function extraOf(work: Pick<Work, "csl" | "kind">): [variable: Variable, text: string][] {
  const { csl } = work;
  const isCase = typeElsewhere(work).zotero === "case";
  return unheld(work).flatMap((variable) => {
    const isSaid = csl.authority === csl.publisher;
    if (isSaid && (variable === "authority" || (variable === "publisher" && isCase))) return [];
    return textsOf(csl, variable).map((text): [Variable, string] => [variable, text]);
  });
}

/** The item without the variables that Zotero has no field for. */
export function heldByZotero(work: Pick<Work, "csl" | "kind">): CslItem {
  const csl = { ...work.csl };
  for (const variable of unheld(work)) delete csl[variable];
  return csl;
}

/** The fields of an entry that hold those variables. */
export function fieldsUnheld(work: Pick<Work, "csl" | "kind">): Set<string> {
  const variables: ReadonlySet<string | undefined> = new Set(unheld(work));
  return new Set(fields.flatMap(({ csl, name }) => (variables.has(csl) ? [name] : [])));
}

/** The label of a variable as Zotero writes it: `Publisher Place`. */
function labelOf(variable: string): string {
  return variable.replace(/(?:^|-)([a-z])/g, (part, letter: string) =>
    part.length > 1 ? ` ${letter.toUpperCase()}` : letter.toUpperCase(),
  );
}

function textsOf(csl: CslItem, variable: Variable): string[] {
  if (isNameVariable(variable)) {
    return namedOf(csl[variable]).map(
      (name) => name.literal ?? [familyOf(name), name.given].filter(Boolean).join(" || "),
    );
  }
  const text = isDateVariable(variable)
    ? (isoDate(csl[variable]) ?? csl[variable]?.literal)
    : isTextVariable(variable)
      ? plainText(csl[variable])
      : undefined;
  return text === undefined ? [] : [text];
}
