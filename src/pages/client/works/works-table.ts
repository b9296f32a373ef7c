import type { WorksIndex } from "../../components/works/works-index.ts";
import { copyText, saveText } from "../parts/copy-text.ts";
import { facetChoice, searchFacet } from "./facet-search.ts";
import { readView, writeView, type View } from "./works-address.ts";
import { showNothingFound } from "./works-nothing.ts";
import { rowPainter } from "./works-rows.ts";
import { facets, searcher, type Found, type Sort } from "./works-search.ts";
import { mostWorks, takeWorks } from "./works-take.ts";
import { scriptWords as say } from "../../words/script-words.ts";

/** What the page needs once its index is there. */
interface Ready {
  index: WorksIndex;
  search: ReturnType<typeof searcher>;
  paint: ReturnType<typeof rowPainter>;
}

/**
 * Make `/works/` find, sort and take away works. The page that was sent stays as it is until the reader,
 * or the address, asks for something else: then the index is fetched, once.
 */
export function startWorks(page: HTMLElement): void {
  const table = page.querySelector<HTMLTableElement>(".works-table")!;
  const words = page.querySelector<HTMLInputElement>("[name=q]")!;
  const sort = page.querySelector<HTMLSelectElement>("[name=sort]")!;
  const count = page.querySelector<HTMLElement>(".works-count")!;
  const nothing = document.createElement("div");
  nothing.className = "works-nothing";
  table.before(nothing);

  const chosen = new Set<string>();
  let ready: Promise<Ready> | undefined;
  let shown: readonly string[] | undefined;
  let written: number | undefined;

  // Where the choices have a column of their own they are open.
  const facetList = page.querySelector<HTMLDetailsElement>(".works-facets");
  if (facetList) facetList.open = matchMedia("(min-width: 60rem)").matches;

  const longFacet = page.querySelector<HTMLElement>("[data-facet=cited][data-long]");
  if (longFacet)
    searchFacet(
      longFacet,
      ({ sources }) => sources,
      load,
      () => void update(),
    );

  const first = readView(location.search);
  putInForm(first);
  page.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
  page.addEventListener("focusin", () => void load(), { once: true });
  page.addEventListener("input", (event) => {
    if (isControl(event.target)) void update();
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
  addEventListener("popstate", () => {
    putInForm(readView(location.search));
    void update();
  });
  if (writeView({ ...first, chosen: [] }) !== "") void update();
  afterChoosing();

  function isControl(target: EventTarget | null): boolean {
    return target === words || target === sort || isFacet(target);
  }

  function isFacet(target: EventTarget | null): target is HTMLInputElement {
    if (!(target instanceof HTMLInputElement) || target.type !== "checkbox") return false;
    return target.closest("[data-facet]") !== null;
  }

  function boxes(facet: string): HTMLInputElement[] {
    return [...page.querySelectorAll<HTMLInputElement>(`[data-facet=${facet}] [type=checkbox]`)];
  }

  function putInForm(view: View): void {
    words.value = view.words;
    sort.value = view.sort;
    for (const id of view.cited) {
      // A document that is not among those shown; its title comes with the index.
      if (!longFacet || boxes("cited").some((box) => box.value === id)) continue;
      longFacet.append(facetChoice("cited", [id, id]));
    }
    for (const facet of facets) {
      for (const box of boxes(facet)) box.checked = view[facet].includes(box.value);
    }
    chosen.clear();
    for (const slug of view.chosen) chosen.add(slug);
    for (const box of table.querySelectorAll<HTMLInputElement>(".pick input")) {
      box.checked = chosen.has(box.value);
    }
  }

  function view(): View {
    const checked = (facet: string): string[] =>
      boxes(facet).flatMap((box) => (box.checked ? [box.value] : []));
    return {
      words: words.value,
      type: checked("type"),
      record: checked("record"),
      cited: checked("cited"),
      sort: sort.value as Sort,
      chosen: [...chosen],
    };
  }

  function load(): Promise<Ready> {
    ready ??= fetch(page.dataset.index ?? "")
      .then((response) => response.json() as Promise<WorksIndex>)
      .then((index) => ({
        index,
        search: searcher(index),
        paint: rowPainter(table, index, {
          to: (slug) => page.dataset.to!.replace("*", slug),
          isChosen: (slug) => chosen.has(slug),
        }),
      }));
    return ready;
  }

  async function update(): Promise<void> {
    const { index, search, paint } = await load();
    nameChoices(index);
    const asked = view();
    const found = search(asked);
    shown = found.works.map(([slug]) => slug);
    document.querySelectorAll(".list-pages").forEach((nav) => nav.remove());
    paint(found.works, asked.sort);
    table.hidden = found.works.length === 0;
    showNothingFound(nothing, asked, found, search, index, (changed) => {
      putInForm(changed);
      words.focus();
      void update();
    });
    count.textContent = say.table.works(found.works.length);
    showCounts(found);
    afterChoosing();
  }

  /** Documents that the address names have their titles once these are there. */
  function nameChoices({ sources }: WorksIndex): void {
    for (const box of boxes("cited")) {
      const words = box.closest("label")?.querySelector("q");
      const [, title] = sources.find(([id]) => id === box.value) ?? [];
      if (words && title !== undefined && words.textContent === box.value)
        words.textContent = title;
    }
  }

  function showCounts({ counts }: Found): void {
    for (const facet of facets) {
      for (const box of boxes(facet)) {
        const left = counts[facet].get(box.value) ?? 0;
        const label = box.closest("label");
        const number = label?.querySelector(".count");
        if (number) number.textContent = String(left);
        label?.classList.toggle("is-empty", left === 0 && !box.checked);
      }
    }
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
    // Browsers refuse an address that changes with every letter of a fast writer.
    clearTimeout(written);
    written = window.setTimeout(() => {
      const search = writeView(view());
      if (search === location.search.slice(1)) return;
      history.replaceState(null, "", search === "" ? location.pathname : `?${search}`);
    }, 250);
  }

  async function take(how: "copy" | "download"): Promise<void> {
    const status = page.querySelector(".works-done")!;
    const format = page.querySelector<HTMLSelectElement>("[name=format]")!.value;
    const library = page.dataset.library ?? "";
    const { index } = await load();
    const slugs = chosen.size > 0 ? [...chosen] : (shown ?? index.works.map(([slug]) => slug));
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
