import type { IndexedWork, WorksIndex } from "../../components/works/works-index.ts";
import { worksRow } from "../../components/works/works-row.ts";
import type { Sort } from "./works-order.ts";
import { element } from "../parts/element.ts";
import { makeElement } from "../parts/make-element.ts";
import { scriptWords as words } from "../../words/script-words.ts";

/** How many rows are shown at first; readers can ask for more. */
const rowsAtOnce = 14;

/**
 * Show works in the table instead of its rows, a few at a time. The rows are those of the static page, without the
 * data for reference managers.
 */
export function rowPainter(
  table: HTMLTableElement,
  { kinds, states }: WorksIndex,
  { to, isChosen }: { to: (slug: string) => string; isChosen: (slug: string) => boolean },
): (works: readonly IndexedWork[], sort: Sort, most?: number) => void {
  const more = document.createElement("button");
  more.type = "button";
  more.className = "works-more";
  more.addEventListener("click", () => {
    const next = table.rows.length;
    addRows();
    table.rows[next]?.querySelector("a")?.focus();
  });
  let works: readonly IndexedWork[] = [];
  let sort: Sort = "kind";
  let shown = 0;

  return function (found, order, most = rowsAtOnce) {
    works = found;
    sort = order;
    shown = 0;
    for (const body of [...table.tBodies]) body.remove();
    // The links to the pages of the delivered list.
    document.querySelector(".list-pages")?.remove();
    addRows(most);
  };

  function addRows(most = rowsAtOnce): void {
    const until = Math.min(shown + most, works.length);
    for (; shown < until; shown++) {
      const work = works[shown];
      if (work) bodyFor(work).append(row(work));
    }
    const left = works.length - shown;
    more.textContent = words.showMore(left);
    if (left > 0) table.after(more);
    else more.remove();
  }

  /** In the order by kind, each kind has a table body with its heading, as on the page without scripts. */
  function bodyFor(work: IndexedWork): HTMLTableSectionElement {
    const [kind = "", label = ""] = kinds[work[5]] ?? [];
    const last = [...table.tBodies].at(-1);
    if (last && (sort !== "kind" || last.id === kind)) return last;
    const body = table.createTBody();
    if (sort !== "kind") return body;
    body.id = kind;
    const heading = element("h2", "", label);
    const head = element("td", "", heading);
    head.colSpan = 5;
    body.append(element("tr", "works-kind", head));
    return body;
  }

  function row(work: IndexedWork): HTMLElement {
    const [slug, , , , , , state] = work;
    const place = { href: to(slug), state: states[state] ?? (["", ""] as const) };
    const made = worksRow(makeElement, work, place, words.table);
    const box = made.querySelector("input");
    if (box) box.checked = isChosen(slug);
    return made;
  }
}
