/** The results page: the query is in the address, which alone restores it. */
import { scriptWords } from "../../words/script-words.ts";
import { siteRoot } from "../parts/site-root.ts";
import { resultPages } from "./result-pages.ts";
import { countOf, resultHref, resultParts } from "./result-parts.ts";

const resultsAPage = 15;
const place = document.querySelector<HTMLElement>(".search-page");
const root = siteRoot();
if (place && root) startPage(place, root);

function startPage(page: HTMLElement, root: URL): void {
  const form = document.createElement("form");
  form.setAttribute("role", "search");
  form.innerHTML =
    '<label for="results-input"></label><input id="results-input" name="q" type="search" ' +
    'autocomplete="off" spellcheck="false"><button></button>';
  form.querySelector("label")!.textContent = scriptWords.searchWhat;
  form.querySelector("button")!.textContent = scriptWords.search;
  const input = form.querySelector("input")!;
  const status = document.createElement("p");
  status.className = "search-count";
  status.setAttribute("role", "status");
  const list = document.createElement("ol");
  list.className = "search-results";
  const pages = document.createElement("nav");
  pages.className = "list-pages";
  pages.setAttribute("aria-label", scriptWords.resultPages);
  page.append(form, status, list, pages);

  const site = document.title;
  let asked = 0;
  let written = 0;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.pushState(null, "", addressOf(input.value.trim(), 1));
    void show();
  });
  input.addEventListener("input", () => {
    // Browsers limit how often an address may change, so it does not follow every keystroke.
    clearTimeout(written);
    written = window.setTimeout(() => {
      history.replaceState(null, "", addressOf(input.value.trim(), 1));
      void show();
    }, 200);
  });
  addEventListener("popstate", () => void show());
  const { query } = readAddress();
  if (query === "") input.focus();
  void show();

  async function show(): Promise<void> {
    const now = ++asked;
    const { query, number } = readAddress();
    if (input.value.trim() !== query) input.value = query;
    document.title = query === "" ? site : `${scriptWords.resultsTitle(query)} – ${site}`;
    try {
      const { askSearch } = await import("./search-thread.ts");
      const from = (number - 1) * resultsAPage;
      const found = await askSearch(root, query, from, from + resultsAPage);
      if (now !== asked) return;
      list.start = from + 1;
      list.replaceChildren(
        ...found.shown.map((one) => {
          const item = document.createElement("li");
          const link = document.createElement("a");
          link.className = "search-title";
          link.href = resultHref(one, root);
          link.textContent = one.entry.title;
          for (const part of [link, ...resultParts(one, found.lang)]) item.append(part, " ");
          return item;
        }),
      );
      status.textContent = countOf(query, found);
      const last = Math.ceil(found.count / resultsAPage);
      pages.replaceChildren(...resultPages(number, last, (to) => addressOf(query, to)));
    } catch {
      if (now === asked) status.textContent = scriptWords.searchFailed;
    }
  }
}

function readAddress(): { query: string; number: number } {
  const params = new URLSearchParams(location.search);
  const number = Math.floor(Number(params.get("page") ?? 1));
  return { query: params.get("q")?.trim() ?? "", number: number >= 1 ? number : 1 };
}

function addressOf(query: string, page: number): string {
  const params = new URLSearchParams();
  if (query !== "") params.set("q", query);
  if (page > 1) params.set("page", String(page));
  const search = params.toString();
  return search === "" ? location.pathname : `?${search}`;
}
