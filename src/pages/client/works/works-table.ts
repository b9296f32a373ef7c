import type { IndexedWork, WorksIndex } from "../../components/works/works-index.ts";
import { scriptWords as say } from "../../words/script-words.ts";
import { copyText, saveText } from "../parts/copy-text.ts";
import { loadOnce } from "../parts/load-once.ts";
import { readView, writeView, type View } from "./works-address.ts";
import { worksFacets } from "./works-facets.ts";
import { showNothingFound } from "./works-nothing.ts";
import type { Sort } from "./works-order.ts";
import { rowPainter } from "./works-rows.ts";
import { searcher } from "./works-search.ts";
import { WorksSelection } from "./works-selection.ts";
import { mostWorks, takeWorks } from "./works-take.ts";

/** Marks history entries whose address this script wrote. */
const own = "works";
const isOwn = (state: unknown): boolean => state === own;

/**
 * Search, sort and export the works on `/works/`. The delivered page stays as it is until the reader or the address
 * asks for something else; then the index is fetched, once.
 */
export function startWorks(page: HTMLElement): void {
  const table = page.querySelector<HTMLTableElement>(".works-table")!;
  const words = page.querySelector<HTMLInputElement>("[name=q]")!;
  const sort = page.querySelector<HTMLSelectElement>("[name=sort]")!;
  const count = page.querySelector<HTMLElement>(".works-count")!;
  const nothing = document.createElement("div");
  nothing.className = "works-nothing";
  table.before(nothing);

  const chosen = new WorksSelection(location.pathname);
  let shown: readonly IndexedWork[] | undefined;
  let written: number | undefined;

  const { load, loadNow } = loadOnce(page.dataset.index ?? "", (index: WorksIndex) => {
    const search = searcher(index);
    // The first search takes as long as ten others, so it is done ahead.
    setTimeout(search, 0, readView(""));
    const to = (slug: string): string => page.dataset.to!.replace("*", slug);
    const isChosen = (slug: string): boolean => chosen.has(slug);
    return { index, search, paint: rowPainter(table, index, { to, isChosen }) };
  });
  const choices = worksFacets(page, load, () => void update());

  const first = readView(location.search);
  putInForm(first);
  // A link from elsewhere contains a selection; an address of this list may be older than the current one.
  if (first.chosen.length === 0 || isOwn(history.state)) restoreChosen();
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) restoreChosen();
  });
  addEventListener("pagehide", writeNow);
  page.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
  page.addEventListener("focusin", () => void load(), { once: true });
  page.addEventListener("input", (event) => {
    const { target } = event;
    if (target === words || target === sort || choices.isChoice(target)) void update();
  });
  table.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.checked) chosen.add(target.value);
    else chosen.delete(target.value);
    afterChoosing();
  });
  for (const name of ["copy", "download"] as const) {
    page.querySelector(`[name=${name}]`)?.addEventListener("click", () => void take(name));
  }
  page.querySelector("[name=clear]")?.addEventListener("click", () => {
    chosen.clear();
    tickChosen();
    afterChoosing();
    page.querySelector<HTMLElement>("[name=format]")?.focus();
  });
  // Everything found is printed, not only the rows on screen.
  let rows = 0;
  addEventListener("beforeprint", () => {
    rows = table.querySelectorAll(".pick input").length;
    showRows(Infinity);
  });
  addEventListener("afterprint", () => showRows(rows));
  addEventListener("popstate", () => {
    putInForm(readView(location.search));
    void update();
  });
  if (writeView({ ...first, chosen: [] }) !== "") void update();
  afterChoosing();

  function putInForm(view: View): void {
    words.value = view.words;
    sort.value = view.sort;
    choices.check(view);
    chosen.replace(view.chosen);
    tickChosen();
  }

  function tickChosen(): void {
    for (const box of table.querySelectorAll<HTMLInputElement>(".pick input")) {
      box.checked = chosen.has(box.value);
    }
  }

  function view(): View {
    return {
      words: words.value,
      type: choices.checked("type"),
      record: choices.checked("record"),
      cited: choices.checked("cited"),
      sort: sort.value as Sort,
      chosen: [...chosen],
    };
  }

  async function update(): Promise<void> {
    const { index, search, paint } = await load();
    const asked = view();
    const found = search(asked);
    shown = found.works;
    paint(found.works, asked.sort);
    table.hidden = found.works.length === 0;
    showNothingFound(nothing, asked, found, search, index, (changed) => {
      putInForm(changed);
      words.focus();
      void update();
    });
    count.textContent = say.table.works(found.works.length);
    choices.show(found, index);
    afterChoosing();
  }

  function showRows(most: number): void {
    const { search, paint } = loadNow();
    const asked = view();
    paint(search(asked).works, asked.sort, most);
  }

  function afterChoosing(): void {
    page.querySelector(".works-done")?.replaceChildren();
    const line = page.querySelector(".works-chosen");
    const total = shown?.length ?? Number(page.dataset.total);
    if (line) {
      line.textContent = chosen.size > 0 ? say.selected(chosen.size) : say.table.allShown(total);
    }
    for (const name of ["copy", "download"] as const) {
      const button = page.querySelector<HTMLButtonElement>(`[name=${name}]`);
      if (button) button.disabled = chosen.size === 0 && total === 0;
    }
    const clear = page.querySelector<HTMLElement>("[name=clear]");
    if (clear) clear.hidden = chosen.size === 0;
    // Browsers limit how often an address may change, so it does not follow every keystroke.
    clearTimeout(written);
    written = window.setTimeout(writeNow, 250);
  }

  function writeNow(): void {
    clearTimeout(written);
    chosen.keep();
    const search = writeView(view());
    if (search === location.search.slice(1)) return;
    history.replaceState(own, "", search === "" ? location.pathname : `?${search}`);
  }

  function restoreChosen(): void {
    chosen.restore();
    tickChosen();
    afterChoosing();
  }

  async function take(how: "copy" | "download"): Promise<void> {
    const status = page.querySelector(".works-done")!;
    const format = page.querySelector<HTMLSelectElement>("[name=format]")!.value;
    const library = page.dataset.library ?? "";
    const { index } = await load();
    const slugs = chosen.size > 0 ? [...chosen] : (shown ?? index.works).map(([slug]) => slug);
    const whole = slugs.length === index.works.length && !format.startsWith("text:");
    if (!whole && slugs.length > mostWorks) {
      status.textContent = say.tooMany(slugs.length);
      return;
    }
    try {
      const text = await takeWorks(
        { addresses: slugs, ...(whole && { library }) },
        format,
        (done) => (status.textContent = say.progress(done, slugs.length)),
      );
      if (how === "copy") {
        await copyText(text, status, say.copiedDone(say.table.works(slugs.length)));
      } else {
        saveText(text, `works.${format.startsWith("text:") ? "txt" : format}`);
        status.textContent = say.downloadedDone(say.table.works(slugs.length));
      }
    } catch {
      status.textContent = say.notFetched;
    }
  }
}
