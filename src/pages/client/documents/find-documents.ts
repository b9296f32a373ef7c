import type { ListedDocument } from "../../components/documents/documents-index.ts";
import { scriptWords } from "../../words/script-words.ts";
import { plainTerms, plainWords } from "../../search/plain-words.ts";
import { pushTo } from "../../../push-to.ts";

export interface DocumentsQuery {
  words: string;
  group: "none" | "year" | "author";
  sort: "newest" | "oldest" | "title" | "works" | "figures";
  withFigures: boolean;
}

/** The documents with all words in title, author or date, in order and by group. */
export function findDocuments(
  documents: readonly ListedDocument[],
  { words, group, sort, withFigures }: DocumentsQuery,
): ListedDocument[] {
  const terms = plainTerms(words);
  const found = documents.filter((one) => {
    if (withFigures && one.figures === 0) return false;
    const text = lettersOf(one);
    return terms.every((term) => text.includes(term));
  });
  const order = orders[sort];
  found.sort(order);
  if (group === "author") return found.sort((a, b) => compare(a.by, b.by) || order(a, b));
  if (group !== "year") return found;
  const byYear = sort === "oldest" ? orders.oldest : orders.newest;
  return found.sort((a, b) => (yearOf(a) === yearOf(b) ? order(a, b) : byYear(a, b)));
}

const letters = new WeakMap<ListedDocument, string>();

/** The searchable text of a document, made once: every keystroke compares all documents. */
function lettersOf(one: ListedDocument): string {
  const made = letters.get(one) ?? plainWords(`${one.title} ${one.by} ${one.day} ${one.id}`);
  letters.set(one, made);
  return made;
}

/** Documents that share something, with its name; without grouping, one group without a name. */
export function groupDocuments(
  documents: readonly ListedDocument[],
  group: DocumentsQuery["group"],
): { name: string | undefined; documents: ListedDocument[] }[] {
  const groups = new Map<string | undefined, ListedDocument[]>();
  for (const one of documents) pushTo(groups, nameOf(one, group), one);
  return [...groups].map(([name, documents]) => ({ name, documents }));
}

function nameOf(one: ListedDocument, group: DocumentsQuery["group"]): string | undefined {
  if (group === "none") return undefined;
  if (group === "author") return one.by || scriptWords.documents.unnamed;
  return yearOf(one) || scriptWords.documents.undated;
}

const { compare } = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });

const orders = {
  newest: (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
  // Documents without a date come last.
  oldest: (a, b) => compareDates(a.date || "~", b.date || "~"),
  title: (a, b) => compare(a.title, b.title),
  works: (a, b) => b.works - a.works,
  figures: (a, b) => b.figures - a.figures,
} satisfies Record<string, (a: ListedDocument, b: ListedDocument) => number>;

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function yearOf({ date }: ListedDocument): string {
  return date.slice(0, 4);
}
