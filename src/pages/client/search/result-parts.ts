import { scriptWords } from "../../words/script-words.ts";
import type { SearchKind } from "../../search/search-entry.ts";
import type { SearchResults, FoundEntry } from "./find.ts";
import { snippet } from "./snippet.ts";

/** The place of a result. */
export function resultHref({ entry }: FoundEntry, root: URL): string {
  return new URL(entry.address.slice(1), root).href;
}

/** Its kind, with the state of its record; the matching words; cautions. */
export function resultParts({ entry, terms }: FoundEntry, lang: string): HTMLElement[] {
  const parts = named.has(entry.type) ? [] : [part("span", "search-kind", entry.kind)];
  if (entry.state) {
    const [id, label] = entry.state;
    parts.push(part("span", `badge badge-${id}`, label));
  }
  if (entry.text !== "") {
    const words = part("span", "search-words");
    for (const piece of snippet(entry.text, terms, lang)) {
      words.append(piece.isFound ? part("mark", "", piece.text) : piece.text);
    }
    parts.push(words);
  }
  if (entry.caution !== undefined) parts.push(part("span", "search-caution", entry.caution));
  return parts;
}

/** Their titles already say what they are. */
const named: ReadonlySet<SearchKind> = new Set(["paragraph", "footnote", "provision", "claim"]);

/** How many results there are, which words occur nowhere, and which were too common to look for. */
export function countOf(
  query: string,
  { count, missing, common }: Pick<SearchResults, "count" | "missing" | "common">,
): string {
  if (query === "") return "";
  const isLess = common.length > 0;
  if (count === 0 && isLess && missing.length === 0) return scriptWords.onlyCommon(common);
  if (count === 0) return scriptWords.noResults(query);
  const found = scriptWords.results(count);
  const results = missing.length > 0 ? scriptWords.resultsWithout(found, missing) : found;
  return isLess ? scriptWords.resultsBut(results, common) : results;
}

function part(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}
