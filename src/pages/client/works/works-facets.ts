import type { WorksIndex } from "../../components/works/works-index.ts";
import { facetChoice, searchFacet } from "./facet-search.ts";
import { facets, type Facet, type Found } from "./works-search.ts";

/** The facets of the list, as on the page. */
export interface WorksFacets {
  checked(facet: Facet): string[];
  check(chosen: Readonly<Record<Facet, readonly string[]>>): void;
  /** Show how many works each choice would leave and, once known, the titles of documents. */
  show(found: Found, index: WorksIndex): void;
  isChoice(target: EventTarget | null): boolean;
}

/**
 * @param refresh
 *   Called when there are new choices.
 */
export function worksFacets(
  page: HTMLElement,
  load: () => Promise<{ index: WorksIndex }>,
  refresh: () => void,
): WorksFacets {
  const long = page.querySelector<HTMLElement>("[data-facet=cited][data-long]");
  if (long) searchFacet(long, ({ sources }) => sources, load, refresh);
  // If the facets have their own column, they are open.
  const list = page.querySelector<HTMLDetailsElement>(".works-facets");
  if (list) list.open = matchMedia("(min-width: 60rem)").matches;

  return {
    checked: (facet) => boxes(facet).flatMap((box) => (box.checked ? [box.value] : [])),
    check(chosen) {
      for (const id of chosen.cited) {
        // A document that is not shown yet; its title comes with the index.
        if (!long || boxes("cited").some((box) => box.value === id)) continue;
        long.append(facetChoice("cited", [id, id]));
      }
      for (const facet of facets) {
        for (const box of boxes(facet)) box.checked = chosen[facet].includes(box.value);
      }
    },
    show({ counts }, { sources }) {
      const titles = new Map(sources);
      for (const facet of facets) {
        for (const box of boxes(facet)) {
          const left = counts[facet].get(box.value) ?? 0;
          const label = box.closest("label");
          const number = label?.querySelector(".count");
          if (number) number.textContent = String(left);
          label?.classList.toggle("is-empty", left === 0 && !box.checked);
          const name = label?.querySelector("q");
          if (name?.textContent === box.value)
            name.textContent = titles.get(box.value) ?? box.value;
        }
      }
    },
    isChoice: (target) =>
      target instanceof HTMLInputElement &&
      target.type === "checkbox" &&
      target.closest("[data-facet]") !== null,
  };

  function boxes(facet: Facet): HTMLInputElement[] {
    return [...page.querySelectorAll<HTMLInputElement>(`[data-facet=${facet}] [type=checkbox]`)];
  }
}
