/** The lists of documents, filtered, grouped and ordered as the reader or the address asks. */
import type { DocumentsIndex, ListedDocument } from "../../components/documents/documents-index.ts";
import { documentsRow } from "../../components/documents/documents-row.ts";
import { scriptWords as words } from "../../words/script-words.ts";
import { makeElement } from "../parts/make-element.ts";
import { loadOnce } from "../parts/load-once.ts";
import { findDocuments, groupDocuments, type DocumentsQuery } from "./find-documents.ts";

/** How many rows are shown at first; readers can ask for more. */
const rowsAtOnce = 20;
const list = document.querySelector<HTMLElement>(".documents-list[data-index]");
if (list) start(list, list.dataset.index!);

function start(list: HTMLElement, address: string): void {
  const form = list.querySelector("form")!;
  const table = list.querySelector("table")!;
  const count = list.querySelector<HTMLElement>(".works-count")!;
  const controls = {
    q: form.querySelector<HTMLInputElement>("[name=q]")!,
    group: form.querySelector<HTMLSelectElement>("[name=group]")!,
    sort: form.querySelector<HTMLSelectElement>("[name=sort]")!,
  };
  const names = ["q", "group", "sort"] as const;
  const more = document.createElement("button");
  more.type = "button";
  more.className = "works-more";
  more.addEventListener("click", () => {
    const next = table.rows.length;
    rows += rowsAtOnce;
    void show().then(() => table.rows[next]?.querySelector("a")?.focus());
  });
  let rows = rowsAtOnce;
  let written = 0;
  const { load, loadNow } = loadOnce(address, ({ documents }: DocumentsIndex) => documents);

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("focusin", () => void load(), { once: true });
  form.addEventListener("input", () => {
    rows = rowsAtOnce;
    void show();
    // Browsers limit how often an address may change, so it does not follow every keystroke.
    clearTimeout(written);
    written = window.setTimeout(() => {
      const search = writeAddress();
      history.replaceState(null, "", search === "" ? location.pathname : `?${search}`);
    }, 250);
  });
  const params = new URLSearchParams(location.search);
  for (const name of names) {
    const value = params.get(name);
    if (value !== null) controls[name].value = value;
    // An unknown option.
    if (controls[name].value === "" && name !== "q") controls[name].selectedIndex = 0;
  }
  // Everything found is printed, not only the rows on screen.
  addEventListener("beforeprint", () => showRows(loadNow(), Infinity));
  addEventListener("afterprint", () => showRows(loadNow(), rows));
  if (writeAddress() !== "") void show();

  async function show(): Promise<void> {
    showRows(await load(), rows);
  }

  function showRows(documents: readonly ListedDocument[], most: number): void {
    const query = {
      words: controls.q.value,
      group: controls.group.value,
      sort: controls.sort.value,
      withFigures: list.dataset.figures !== undefined,
    } as DocumentsQuery;
    const found = findDocuments(documents, query);
    const shown = found.slice(0, most);
    for (const body of [...table.tBodies]) body.remove();
    for (const { name, documents } of groupDocuments(shown, query.group)) {
      const body = table.createTBody();
      if (name !== undefined) {
        const heading = makeElement("td", { colspan: "4" }, makeElement("h2", {}, name));
        body.append(makeElement("tr", { class: "works-kind" }, heading));
      }
      body.append(
        ...documents.map((one) => {
          const href = list.dataset.to!.replace("*", encodeURIComponent(one.id));
          // The heading names the author of the group.
          const shown = query.group === "author" ? { ...one, by: "" } : one;
          return documentsRow(makeElement, shown, href, words.documents);
        }),
      );
    }
    table.hidden = found.length === 0;
    list.querySelector(".list-pages")?.remove();
    const left = found.length - shown.length;
    more.textContent = words.showMore(left);
    if (left > 0) table.after(more);
    else more.remove();
    count.textContent =
      found.length === 0 ? words.documents.noneMatches : words.countDocuments(found.length);
  }

  function writeAddress(): string {
    const search = new URLSearchParams();
    for (const name of names) {
      const { value } = controls[name];
      const first = name === "q" ? "" : controls[name].options[0]?.value;
      if (value !== first) search.set(name, value);
    }
    return search.toString();
  }
}
