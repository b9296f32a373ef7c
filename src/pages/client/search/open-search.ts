import MiniSearch from "minisearch";
import type { SearchEntry } from "../../components/parts/search-entries.ts";
import { snippet } from "./snippet.ts";
import { searchAddress } from "../../script-addresses.ts";
import { scriptWords } from "../../words/script-words.ts";

let dialog: HTMLDialogElement | undefined;

/** Open the search over everything; its index is fetched when it is first opened. */
export async function openSearch(root: URL): Promise<void> {
  dialog ??= await makeDialog(root);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}

async function makeDialog(root: URL): Promise<HTMLDialogElement> {
  const response = await fetch(new URL(searchAddress.slice(1), root));
  const entries = (await response.json()) as SearchEntry[];
  const search = new MiniSearch<SearchEntry & { id: number }>({
    fields: ["title", "text", "words"],
    searchOptions: { boost: { title: 3, words: 2 }, prefix: true, fuzzy: 0.15, combineWith: "AND" },
  });
  search.addAll(entries.map((entry, id) => ({ ...entry, id })));

  const made = document.createElement("dialog");
  made.className = "search";
  made.setAttribute("aria-label", scriptWords.search);
  made.innerHTML =
    '<form method="dialog" role="search"><label for="search-input"></label>' +
    '<input id="search-input" type="search" autocomplete="off" spellcheck="false">' +
    "<button></button></form>" +
    '<p class="search-count" role="status"></p><ol class="search-results"></ol>';
  made.querySelector("label")!.textContent = scriptWords.searchWhat;
  made.querySelector("button")!.textContent = scriptWords.close;
  const input = made.querySelector("input")!;
  const status = made.querySelector<HTMLElement>(".search-count")!;
  const list = made.querySelector<HTMLElement>(".search-results")!;
  input.addEventListener("input", () => {
    const query = input.value.trim();
    const found = query === "" ? [] : search.search(query);
    list.replaceChildren(
      ...found.slice(0, 40).map(({ id, terms }) => resultItem(entries[id as number]!, terms, root)),
    );
    status.textContent = countOf(query, found.length);
  });
  made.addEventListener("keydown", (event) => moveFocus(event, input, list));
  // A click beside the dialog's content is on the dialog itself.
  made.addEventListener("click", (event) => event.target === made && made.close());
  list.addEventListener("click", () => made.close());
  document.body.append(made);
  return made;
}

function resultItem(
  { kind, title, text, address }: SearchEntry,
  terms: readonly string[],
  root: URL,
): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = new URL(address.slice(1), root).href;
  link.textContent = title;
  const what = document.createElement("span");
  what.className = "search-kind";
  what.textContent = kind;
  item.append(link, " ", what);
  if (text) {
    const words = document.createElement("p");
    for (const piece of snippet(text, terms)) {
      if (!piece.isFound) words.append(piece.text);
      else words.append(Object.assign(document.createElement("mark"), { textContent: piece.text }));
    }
    item.append(words);
  }
  return item;
}

function countOf(query: string, count: number): string {
  if (query === "") return "";
  if (count === 0) return scriptWords.noResults(query);
  return scriptWords.results(count);
}

/** Arrow keys go from the field through the results and back. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops: HTMLElement[] = [input, ...list.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const to = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
