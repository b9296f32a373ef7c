import type { IndexedWork, WorksIndex } from "../../components/works/works-index.ts";
import type { Sort } from "./works-search.ts";

/** How many rows are made at once; more are made as they come near the view. */
const rowsAtOnce = 60;

/**
 * Show works in the table in place of its rows, those that are near the view and no more. The rows are
 * those of the static page, without what reference managers read.
 */
export function rowPainter(
  table: HTMLTableElement,
  { kinds, states }: WorksIndex,
  isChosen: (slug: string) => boolean,
): (works: readonly IndexedWork[], sort: Sort) => void {
  const more = document.createElement("button");
  more.type = "button";
  more.className = "works-more";
  const observer = new IntersectionObserver(
    (changes) => {
      if (changes.some(({ isIntersecting }) => isIntersecting)) addRows();
    },
    { rootMargin: "600px 0px" },
  );
  more.addEventListener("click", addRows);
  observer.observe(more);
  let works: readonly IndexedWork[] = [];
  let sort: Sort = "kind";
  let shown = 0;

  return function (found, order) {
    works = found;
    sort = order;
    shown = 0;
    for (const body of [...table.tBodies]) body.remove();
    addRows();
  };

  function addRows(): void {
    const until = Math.min(shown + rowsAtOnce, works.length);
    for (; shown < until; shown++) {
      const work = works[shown];
      if (work) bodyFor(work).append(row(work));
    }
    const left = works.length - shown;
    more.textContent = `Show more (${left} not yet shown)`;
    if (left > 0) table.after(more);
    else more.remove();
  }

  /** By kind, each kind has a body with its heading, as on the page without scripts. */
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

  function row([slug, title, titled, by, year, , state, , places]: IndexedWork): HTMLElement {
    const box = element("input");
    box.type = "checkbox";
    box.value = slug;
    box.checked = isChosen(slug);
    box.setAttribute("aria-label", `Choose “${title}”`);
    const link = element("a", "", element(titled ? "cite" : "q", "", title));
    link.href = slug;
    const name = element("th", "", link, by ? element("span", "works-by", by) : "");
    name.scope = "row";
    const [id = "", words = ""] = states[state] ?? [];
    return element(
      "tr",
      "",
      element("td", "pick", box),
      name,
      cell("Year", year),
      cell("Record", element("span", `badge badge-${id}`, words)),
      cell("Cited in", places === 0 ? "–" : `${places} ${places === 1 ? "place" : "places"}`),
    );
  }
}

function cell(label: string, content: Node | string): HTMLElement {
  const made = element("td", "", content);
  made.dataset.label = label;
  return made;
}

/** An element with a class and contents; texts are never read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  ...contents: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...contents);
  return made;
}
