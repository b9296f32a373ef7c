/** A work’s page offers every style of the catalogue: the picked one is loaded from the site, and remembered. */
import type { StyledWork } from "../../components/parts/styled-work.ts";
import { scriptWords as words } from "../../words/script-words.ts";
import { copyButton } from "../parts/copy-button.ts";
import { element } from "../parts/element.ts";
import type { LoadedCatalogue } from "./load-catalogue.ts";
import { keepStyle, keptStyle } from "./kept-style.ts";
import { findStyles, titleOfStyle } from "./find-styles.ts";

/** As many names as can be taken in at a glance. */
const mostShown = 8;

/**
 * @param offers
 *   The place for what a script offers.
 */
export function offerStyles(list: HTMLElement, offers: HTMLElement): void {
  const styled = JSON.parse(list.dataset.styled ?? "") as StyledWork;
  const input = element("input");
  input.type = "search";
  input.id = "style-name";
  input.autocomplete = "off";
  input.spellcheck = false;
  const label = element("label", "", words.otherStyle);
  label.htmlFor = input.id;
  const status = element("p", "style-status");
  status.setAttribute("role", "status");
  const found = element("ul", "style-names");
  const form = element("form", "any-style", label, input, status, found);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    found.querySelector("button")?.click();
  });
  offers.append(form);

  let catalogue: Promise<LoadedCatalogue> | undefined;
  const load = (): Promise<LoadedCatalogue> => {
    catalogue ??= import("./load-catalogue.ts").then(({ loadCatalogue }) =>
      loadCatalogue(new URL(styled.catalogue, document.baseURI)),
    );
    catalogue.catch(() => (catalogue = undefined));
    return catalogue;
  };

  input.addEventListener("focus", () => void showNames());
  input.addEventListener("input", () => void showNames());

  async function showNames(): Promise<void> {
    let names: readonly string[];
    try {
      names = (await load()).index.styles;
    } catch {
      status.textContent = words.notFetched;
      return;
    }
    const asked = input.value.trim();
    const matching = findStyles(names, asked);
    const shown = matching.slice(0, mostShown);
    found.replaceChildren(...shown.map((name) => element("li", "", nameButton(name))));
    if (asked === "") status.textContent = words.stylesInAll(names.length);
    else if (shown.length === 0) status.textContent = words.noStyle(asked);
    else status.textContent = words.stylesFound(shown.length, matching.length);
  }

  function nameButton(name: string): HTMLButtonElement {
    const button = element("button", "", titleOfStyle(name));
    button.type = "button";
    button.addEventListener("click", () => void pick(name));
    return button;
  }

  let picked = 0;
  async function pick(name: string): Promise<void> {
    const title = titleOfStyle(name);
    const turn = ++picked;
    status.textContent = words.loadingStyle(title);
    try {
      const [{ writeInStyle }, loaded] = await Promise.all([import("./write-in-style.ts"), load()]);
      const nodes = await writeInStyle(styled, name, loaded);
      // The reader may have picked another style since.
      if (turn !== picked) return;
      showCitation(name, title, nodes);
      status.textContent = words.styleShown(title);
      keepStyle(name);
    } catch {
      if (turn === picked) status.textContent = words.styleFailed(title);
    }
  }

  function showCitation(name: string, title: string, nodes: Node[]): void {
    const text = element("span", "", ...nodes);
    text.dataset.style = name;
    const copy = copyButton(words.citationIn(title), () => text, status);
    const remove = element("button", "copy", words.remove);
    remove.type = "button";
    remove.setAttribute("aria-label", words.removeStyle(title));
    const row = element(
      "div",
      "picked",
      element("dt", "", title, copy, remove),
      element("dd", "", text),
    );
    remove.addEventListener("click", () => {
      row.remove();
      keepStyle(undefined);
      status.textContent = "";
      input.focus();
    });
    list.querySelector(".picked")?.remove();
    list.append(row);
  }

  const kept = keptStyle();
  if (kept !== undefined) void pick(kept);
}
