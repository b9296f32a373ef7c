import { englishDate, issuedDate } from "../../works/english-date.ts";
import { editionWord } from "../../works/edition-word.ts";
import type { CslItem } from "../../works/work.ts";

/**
 * Moves what an item says to where a style prints it, in place; it adds no facts. Stock styles lose the date of
 * a document, and take the number of an application for a neutral citation.
 */
export type FitItem = (item: CslItem) => void;

/** What the items of a style need, by its name in the public repository, without `.csl`. */
export function fitItemOf(name: string): FitItem | undefined {
  return families.find(([pattern]) => pattern.test(name))?.[1];
}

const families: readonly (readonly [RegExp, FitItem])[] = [
  [/^oscola\b/, fitOscola],
  [/^(?:aglc|australian-guide-to-legal-citation)\b/, fitAglc],
  [/^bluebook\b/, fitBluebook],
];

/** As OSCOLA abbreviates courts. */
const courts: ReadonlyMap<unknown, string> = new Map([["European Court of Human Rights", "ECtHR"]]);

/** `App no 40984/07 (ECtHR, 22 April 2010)`: a case outside the reports has a court and a full date. */
function fitOscola(item: CslItem): void {
  if (item.type === "document") item.type = "webpage"; // of other documents it prints no date
  if (!isUnreported(item)) return;
  const court = courts.get(item["authority"]) ?? item["authority"];
  const date = englishDate(issuedDate(item), "day-first");
  item["authority"] = [court, date].filter(Boolean).join(", ");
  takeNumber(item, (number) => (item["page-first"] = number));
}

/** `(European Court of Human Rights, Application No 40984/07, 22 April 2010)` */
function fitAglc(item: CslItem): void {
  // Of other documents it prints no date; after a letter’s title it would say “Letter from” too.
  if (item.type === "document" || item.type === "personal_communication") item.type = "webpage";
  if (!isUnreported(item)) return;
  takeNumber(item, (number) => {
    const words = number.replace(/^App no/, "Application No");
    item["authority"] = [item["authority"], words].filter(Boolean).join(", ");
  });
}

/** `App. No. 40984/07`, before the court; an edition is always followed by “ed.” */
function fitBluebook(item: CslItem): void {
  const { edition } = item;
  if (typeof edition === "string") item["edition"] = edition.replace(editionWord, "");
  if (!isUnreported(item)) return;
  takeNumber(item, (number) => {
    item["page-first"] = number.replace(/^App no/, "App. No.").replace(/^No /, "No. ");
  });
}

/** A case without a law report and without a neutral citation, whose number is a plain one. */
function isUnreported(item: CslItem): boolean {
  const { type, number, volume, page } = item;
  if (type !== "legal_case" || !item["authority"]) return false;
  return !(item["container-title"] || volume || page || /^\d+$/.test(textOf(number)));
}

/** Take away a case’s number, which the style would print as that of a neutral citation. */
function takeNumber(item: CslItem, put: (number: string) => void): void {
  if (item["number"] === undefined) return;
  const number = textOf(item["number"]);
  delete item["number"];
  put(`${/^\d+\/\d\d\b/.test(number) ? "App no" : "No"} ${number}`);
}

/** A variable as text: CSL-JSON also allows numbers. */
function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
