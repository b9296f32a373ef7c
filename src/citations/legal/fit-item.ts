import { editionWord } from "../../works/edition-word.ts";
import type { CslItem } from "../../works/work.ts";
import { splitTrimmed } from "../../split-trimmed.ts";

/**
 * Move an item’s values to the variables a style prints, in place; adds no facts. Stock styles omit a document’s
 * date, and print an application number as a neutral citation.
 */
export type FitItem = (item: CslItem) => void;

/** What the items of a style need, by the style’s name in the public repository, without `.csl`. */
export function fitItemOf(name: string): FitItem | undefined {
  return families.find(([pattern]) => pattern.test(name))?.[1];
}

const families: readonly (readonly [RegExp, FitItem])[] = [
  [/^oscola\b/, fitDocument],
  [/^(?:aglc|australian-guide-to-legal-citation)\b/, fitDocument],
  [/^bluebook\b/, fitBluebook],
  [/^apa(?!-(?:5th|6th))\b/, fitApa],
  [/^chicago-/, fitChicago],
];

/** These styles print no date for a document unless it is a web page. */
function fitDocument(item: CslItem): void {
  if (item.type === "document") item.type = "webpage";
}

/** “ed.” always follows an edition. */
function fitBluebook(item: CslItem): void {
  const { edition } = item;
  if (typeof edition === "string") item["edition"] = edition.replace(editionWord, "");
}

/** Without another author, the body that issued a report or letter is its author, and is not repeated. */
function fitApa(item: CslItem): void {
  if (!bodyIsAuthor(item)) return;
  item.author = [{ literal: item.publisher ?? "" }];
  delete item.publisher;
}

/** Here too, the issuing body is the author; a report with an ISBN is a book; one place is enough. */
function fitChicago(item: CslItem): void {
  const { "publisher-place": places } = item;
  if (places !== undefined) item["publisher-place"] = splitTrimmed(places, ";")[0];
  if (bodyIsAuthor(item)) item.author = [{ literal: item.publisher ?? "" }];
  if (item.type === "report" && item.ISBN) item.type = "book";
}

function bodyIsAuthor({ type, author, editor, publisher }: CslItem): boolean {
  const isOfBody = type === "report" || type === "personal_communication";
  return isOfBody && !author && !editor && publisher !== undefined;
}
