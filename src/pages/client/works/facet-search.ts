import type { Choice, WorksIndex } from "../../components/works/works-index.ts";
import { scriptWords } from "../../words/script-words.ts";
import { element } from "../parts/element.ts";
import { plainTerms, plainWords } from "../../search/plain-words.ts";
import type { Facet } from "./works-search.ts";

/** How many matching choices are shown. */
const mostShown = 12;

/**
 * A field that searches the choices of a long facet: matches appear below it, after the selected ones.
 *
 * @param refresh
 *   Called when there are new choices, whose counts are not known yet.
 */
export function searchFacet(
  fieldset: HTMLElement,
  choicesIn: (index: WorksIndex) => readonly Choice[],
  load: () => Promise<{ index: WorksIndex }>,
  refresh: () => void,
): void {
  const facet = fieldset.dataset.facet as Facet;
  const field = element("input", "facet-find");
  field.type = "search";
  field.placeholder = scriptWords.facetSearch;
  field.setAttribute("aria-label", scriptWords.facetSearch);
  fieldset.querySelector("legend")?.after(field);
  // It changes what can be chosen, not what was chosen.
  field.addEventListener("input", (event) => {
    event.stopPropagation();
    void show();
  });

  async function show(): Promise<void> {
    const { index } = await load();
    const terms = plainTerms(field.value);
    const choices = choicesIn(index);
    const found = choices.filter(([, label]) => {
      const text = plainWords(label);
      return terms.every((term) => text.includes(term));
    });
    const boxes = [...fieldset.querySelectorAll<HTMLInputElement>("[type=checkbox]")];
    const chosen = new Set(boxes.flatMap((box) => (box.checked ? [box.value] : [])));
    for (const box of boxes) if (!box.checked) box.closest("label")?.remove();
    const offered = terms.length === 0 ? choices : found;
    for (const choice of offered.filter(([id]) => !chosen.has(id)).slice(0, mostShown)) {
      fieldset.append(facetChoice(facet, choice));
    }
    refresh();
  }
}

/** A choice as on the delivered page; its count is filled in with all others. */
export function facetChoice(facet: Facet, [id, label]: Choice): HTMLLabelElement {
  const box = element("input");
  box.type = "checkbox";
  box.name = facet;
  box.value = id;
  return element("label", "", box, element("q", "", label), element("span", "count"));
}
