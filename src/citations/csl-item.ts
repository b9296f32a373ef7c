import { editionWord } from "../works/edition-word.ts";
import { lessThan, verbatim, withoutMarks } from "./csl-marks.ts";
import { dateVariables, nameVariables } from "../works/csl-variables.ts";
import { isInJournal } from "../works/kind-of.ts";
import { sentenceCase } from "../works/sentence-case.ts";
import { readEdtf } from "../works/read-edtf.ts";
import type { CslItem, Work } from "../works/work.ts";

/**
 * The item that the processor formats for a work: with an id of ours, only values of the kinds that
 * CSL has for their variables, no character that is a mark, and a title in any case.
 *
 * @param nameless
 *   What names a work without a title.
 */
export function itemFor(work: Work, id: string, nameless: (work: Work) => string): CslItem {
  const item: CslItem = { id, type: withoutMarks(String(work.csl.type)) };
  for (const [variable, value] of Object.entries(work.csl)) {
    if (variable === "id" || variable === "type") continue;
    const clean = cleanValue(variable, value);
    if (clean !== undefined) item[variable] = clean;
  }
  if (hasCapitals(work)) {
    for (const variable of ["title", "title-short", "volume-title"] as const) {
      const title = item[variable];
      if (title !== undefined) item[variable] = sentenceCase(title);
    }
    const whole = item["container-title"];
    if (whole !== undefined && !isInJournal(work.kind))
      item["container-title"] = sentenceCase(whole);
  }
  nameWhole(item);
  // A number that the title says already is not said twice.
  if (item.number && item.type !== "article-journal" && item.title?.includes(item.number))
    delete item.number;
  const { edition } = item;
  if (typeof edition === "string" && /^\d/.test(edition) && editionWord.test(edition))
    item["edition"] = verbatim + edition;
  if (!item.title) {
    const label = withoutMarks(nameless(work)).replaceAll("<", lessThan);
    item.title = `<span class="nocase">${label}</span>`;
  }
  return item;
}

/** Whether the titles of a work have capitals that a sentence would not: BibTeX’s, in English, but for names of law. */
function hasCapitals({ entryType, kind, csl: { language } }: Work): boolean {
  const isEnglish = language === undefined || /^en\b/i.test(language);
  return entryType !== undefined && isEnglish && !namedByTitle.has(kind);
}

/** Acts, cases and official papers, whose titles are their names. */
const namedByTitle: ReadonlySet<string> = new Set([
  ...["case", "claim", "legislation", "letter", "resolution", "source", "treaty"],
]);

/** A book of several is named with the whole: `Great Book: Volume`. */
function nameWhole(item: CslItem): void {
  const { type, title, "container-title": whole } = item;
  if (type !== "book" || !title || !whole) return;
  item["title-short"] ??= title;
  item.title = `${whole}${/[?!:.]$/.test(whole) ? " " : ": "}${title}`;
  delete item["container-title"];
}

function cleanValue(variable: string, value: unknown): unknown {
  if (nameVariables.has(variable)) return cleanNames(value);
  if (dateVariables.has(variable)) return cleanDate(value);
  return typeof value === "string" || typeof value === "number" ? cleanText(value) : undefined;
}

function cleanNames(value: unknown): object[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value
    .filter((name): name is object => typeof name === "object" && name !== null)
    .map(cleanMembers)
    .filter((name) => "family" in name || "given" in name || "literal" in name);
  return names.length > 0 ? names : undefined;
}

function cleanDate(value: unknown): object | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { "date-parts": written, literal, season, circa } = value as Record<string, unknown>;
  const parts = cleanParts(written);
  if (parts.length === 0 && (typeof literal !== "string" || literal === "")) return undefined;
  const words = typeof literal === "string" && readEdtf(literal) ? enDashed(literal) : literal;
  const members = cleanMembers({ literal: words, season, circa });
  return { ...members, ...(parts.length > 0 && { "date-parts": parts }) };
}

/** A range whose years are not known, as it is printed: `199X–2001`, `–2001`. */
function enDashed(range: string): string {
  return range.replace("..", "").replace("/", "–");
}

/** Of a range both ends to the precision that they share: the processor prints no other. */
function cleanParts(value: unknown): number[][] {
  if (!Array.isArray(value)) return [];
  const dates = value
    .filter((date): date is unknown[] => Array.isArray(date))
    .map((date) => date.slice(0, 3).map(Number))
    .filter((date) => date.length > 0 && date.every(Number.isInteger))
    .slice(0, 2);
  const shared = Math.min(...dates.map((date) => date.length));
  return dates.map((date) => date.slice(0, shared));
}

function cleanMembers(value: object): Record<string, string | boolean> {
  const members: Record<string, string | boolean> = {};
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === "boolean") members[name] = member;
    else if (typeof member === "string" || typeof member === "number")
      members[name] = cleanText(member);
  }
  return members;
}

/** Of some variables the processor takes text alone. */
function cleanText(value: string | number): string {
  return withoutMarks(String(value));
}
