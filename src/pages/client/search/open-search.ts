import { scriptWords } from "../../words/script-words.ts";
import type { FoundEntry } from "./find.ts";
import type { SearchAnswer } from "./search-thread.ts";
import { countOf, resultHref, resultParts } from "./result-parts.ts";

/** How many results are shown below the field; the results page has all. */
const mostOffered = 8;

let dialog: HTMLDialogElement | undefined;

/** Open the search; its index is loaded on first use. */
export function openSearch(root: URL): void {
  dialog ??= makeDialog(root);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}

/**
 * A combobox with a list, following the WAI-ARIA authoring practices: the field keeps the focus, arrow keys choose,
 * and Enter opens the choice or, without one, the results page.
 */
function makeDialog(root: URL): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "search";
  made.setAttribute("aria-label", scriptWords.search);
  made.innerHTML =
    '<form method="dialog" role="search"><label for="search-input"></label>' +
    '<input id="search-input" type="text" inputmode="search" enterkeyhint="search" role="combobox" ' +
    'aria-autocomplete="list" aria-expanded="false" aria-controls="search-list" ' +
    'autocomplete="off" autocapitalize="off" spellcheck="false">' +
    '<button type="button"></button></form><p class="search-count" role="status"></p>' +
    '<div id="search-list" class="search-results" role="listbox"></div>';
  made.querySelector("label")!.textContent = scriptWords.searchWhat;
  const close = made.querySelector("button")!;
  close.textContent = scriptWords.close;
  close.addEventListener("click", () => made.close());
  const input = made.querySelector("input")!;
  const status = made.querySelector<HTMLElement>(".search-count")!;
  const list = made.querySelector<HTMLElement>(".search-results")!;
  list.setAttribute("aria-label", scriptWords.search);

  let asked = 0;
  let chosen = -1;
  let answer: Promise<void> = Promise.resolve();
  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll("a")];
  ask("").catch(fail);
  input.addEventListener("input", () => {
    answer = show(input.value.trim());
  });
  input.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || event.altKey || options().length === 0) return;
    event.preventDefault();
    // Before the first and after the last option is the field itself.
    const stops = options().length + 1;
    choose(((chosen + 1 + step + stops) % stops) - 1);
  });
  made.querySelector("form")!.addEventListener("submit", (event) => {
    event.preventDefault();
    void answer.then(go);
  });
  // A click beside the dialog’s content has the dialog as its target.
  made.addEventListener("click", (event) => event.target === made && made.close());
  list.addEventListener("click", () => made.close());
  document.body.append(made);
  return made;

  async function ask(query: string): Promise<SearchAnswer> {
    const { askSearch } = await import("./search-thread.ts");
    return askSearch(root, query, 0, mostOffered);
  }

  async function show(query: string): Promise<void> {
    const now = ++asked;
    list.setAttribute("aria-busy", "true");
    try {
      const found = await ask(query);
      if (now !== asked) return;
      const offered = found.shown.map((one, at) => option(one, at, found.lang));
      if (found.page !== undefined && found.count > mostOffered) {
        offered.push(allOption(query, found, found.page));
      }
      list.replaceChildren(...offered);
      input.setAttribute("aria-expanded", String(offered.length > 0));
      status.textContent = countOf(query, found);
      choose(-1);
      list.setAttribute("aria-busy", "false");
    } catch {
      fail();
    }
  }

  function option(found: FoundEntry, at: number, lang: string): HTMLAnchorElement {
    const link = optionLink(resultHref(found, root), at);
    const title = document.createElement("span");
    title.className = "search-title";
    title.textContent = found.entry.title;
    for (const part of [title, ...resultParts(found, lang)]) link.append(part, " ");
    return link;
  }

  function allOption(query: string, { count }: SearchAnswer, page: string): HTMLAnchorElement {
    const link = optionLink(resultsHref(page, query, root), mostOffered);
    link.className = "search-all";
    link.textContent = scriptWords.allResults(count);
    return link;
  }

  function choose(at: number): void {
    chosen = at;
    options().forEach((link, index) => link.setAttribute("aria-selected", String(index === at)));
    const link = options()[at];
    if (link) input.setAttribute("aria-activedescendant", link.id);
    else input.removeAttribute("aria-activedescendant");
    link?.scrollIntoView({ block: "nearest" });
  }

  async function go(): Promise<void> {
    const query = input.value.trim();
    const { page } = await ask("");
    const link = options()[chosen] ?? (page === undefined ? options()[0] : undefined);
    if (query === "" || (!link && page === undefined)) return;
    made.close();
    location.href = link?.href ?? resultsHref(page!, query, root);
  }

  function fail(): void {
    status.textContent = scriptWords.searchFailed;
  }
}

/** A link that the field selects with keys; a pointer follows it like any other. */
function optionLink(href: string, at: number): HTMLAnchorElement {
  const link = document.createElement("a");
  link.id = `search-option-${at}`;
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  return link;
}

function resultsHref(page: string, query: string, root: URL): string {
  const address = new URL(page.slice(1), root);
  address.searchParams.set("q", query);
  return address.href;
}
