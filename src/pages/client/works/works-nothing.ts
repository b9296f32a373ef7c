import type { WorksIndex } from "../../components/works/works-index.ts";
import type { View } from "./works-address.ts";
import { element } from "../parts/element.ts";
import { facets, type Found, type Query } from "./works-search.ts";
import { scriptWords as words } from "../../words/script-words.ts";

/** Say what to change if nothing was found: each condition, with the number of results without it. */
export function showNothingFound(
  place: HTMLElement,
  asked: View,
  found: Found,
  search: (query: Query) => Found,
  index: WorksIndex,
  change: (view: View) => void,
): void {
  if (found.works.length > 0) {
    place.replaceChildren();
    return;
  }
  const options = withoutEach(asked, index).map(({ label, view }) => ({
    label,
    view,
    left: search(view).works.length,
  }));
  const list = element("ul");
  for (const { label, view, left } of options.filter((option) => option.left > 0)) {
    const button = element("button", "", words.wouldShow(label, left));
    button.type = "button";
    button.addEventListener("click", () => change(view));
    list.append(element("li", "", button));
  }
  const all = element("button", "", words.wouldShow(words.showAll, index.works.length));
  all.type = "button";
  const none = { words: "", type: [], record: [], cited: [] };
  all.addEventListener("click", () => change({ ...asked, ...none }));
  list.append(element("li", "", all));
  place.replaceChildren(
    element("h2", "", words.noWorksMatch),
    element("p", "", words.removeOne),
    list,
  );
}

/** The view without its words, and without the choices of each facet. */
function withoutEach(asked: View, index: WorksIndex): { label: string; view: View }[] {
  const names = { type: index.kinds, record: index.states, cited: index.sources };
  const options: { label: string; view: View }[] = [];
  if (asked.words.trim() !== "") {
    options.push({ label: words.withoutWords(asked.words), view: { ...asked, words: "" } });
  }
  for (const facet of facets) {
    if (asked[facet].length === 0) continue;
    const chosen = asked[facet].map((id) => {
      const name = names[facet].find(([one]) => one === id)?.[1];
      return name === undefined ? words.noDocument : facet === "cited" ? words.quoted(name) : name;
    });
    options.push({ label: anyOf[facet](chosen), view: { ...asked, [facet]: [] } });
  }
  return options;
}

const anyOf = { cited: words.citedByAny, record: words.anyRecord, type: words.anyKind };
