import type { PanelData, ToldMessage } from "../../host/preview/told-messages.ts";
import { rangeOf } from "./underline-places.ts";

const key = "apparatus-preview-panel";
const host = document.createElement("apparatus-preview");
const root = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { all: initial; position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 1000;
    max-inline-size: min(42rem, calc(100vw - 2rem)); display: flex; flex-direction: column-reverse;
    align-items: flex-end; gap: 0.5rem; font: 0.875rem/1.45 system-ui, sans-serif; color-scheme: light dark;
    color: light-dark(#1a1a1a, #eee); }
  :host([hidden]) { display: none; }
  @media print { :host { display: none; } }
  button { font: inherit; color: inherit; cursor: pointer; border: 1px solid; border-radius: 0.3rem; }
  .count { padding: 0.4rem 0.8rem; font-weight: 600; border-color: transparent; color: #fff; background: #8a5a00;
    box-shadow: 0 1px 4px #0006; }
  .count[data-worst="error"] { background: #b3261e; }
  .count[data-worst="info"] { background: #2b5f8a; }
  section { overflow: auto; max-block-size: min(60vh, 32rem); inline-size: 100%; box-sizing: border-box; padding: 0.25rem 1rem 1rem;
    border: 1px solid light-dark(#bbb, #555); border-radius: 0.3rem; background: light-dark(#fff, #1d1f21);
    box-shadow: 0 2px 12px #0004; }
  h2 { font: inherit; font-weight: 600; margin: 0.75rem 0 0.25rem; }
  ul { list-style: none; margin: 0; padding: 0; }
  li { padding-block: 0.5rem; border-block-start: 1px solid light-dark(#ddd, #444); }
  li[data-severity="error"] .place { color: light-dark(#b3261e, #ff8a80); }
  li[data-severity="warning"] .place { color: light-dark(#8a5a00, #ffca66); }
  .place { font-weight: 600; overflow-wrap: anywhere; }
  a.place { text-underline-offset: 0.15em; }
  p { margin: 0.15rem 0; overflow-wrap: anywhere; }
  pre { margin: 0.35rem 0; padding: 0.4rem 0.6rem; overflow-x: auto; font: 0.8rem/1.4 ui-monospace, monospace;
    background: light-dark(#f3f3f3, #2a2d30); border-radius: 0.2rem; }
  li button { background: none; padding: 0.1rem 0.5rem; }
  :focus-visible { outline: 2px solid light-dark(#06c, #8cf); outline-offset: 2px; }
`);
root.adoptedStyleSheets = [sheet];

/** Show how many problems there are, and on request which; nothing if there are none. */
export function showPanel(data: PanelData): void {
  const { summary, label, messages, more } = data;
  host.hidden = messages.length === 0;
  if (!host.isConnected) document.body.append(host);
  const list = element("section", { "aria-label": label, tabindex: "0" });
  for (const [name, isHere] of [
    [data.here, true],
    [data.elsewhere, false],
  ] as const) {
    const some = messages.filter((message) => (message.page === undefined) === isHere);
    if (some.length === 0) continue;
    const items = element("ul", {});
    items.append(...some.map((message) => itemOf(message, data)));
    list.append(element("h2", {}, name), items);
  }
  if (more !== "") list.append(element("p", {}, more));
  list.hidden = sessionStorage.getItem(key) !== "open";

  const count = element("button", { type: "button", class: "count" }, summary || label);
  count.dataset["worst"] = worst(messages);
  count.setAttribute("aria-expanded", String(!list.hidden));
  count.addEventListener("click", () => {
    list.hidden = !list.hidden;
    count.setAttribute("aria-expanded", String(!list.hidden));
    sessionStorage.setItem(key, list.hidden ? "closed" : "open");
  });
  const said = element("span", { role: "status" });
  said.append(count);
  root.replaceChildren(said, list);
}

function worst(messages: readonly ToldMessage[]): string {
  const all = new Set(messages.map(({ severity }) => severity));
  return all.has("error") ? "error" : all.has("warning") ? "warning" : "info";
}

function itemOf(message: ToldMessage, { show }: PanelData): HTMLElement {
  const { severity, place, reason, excerpt, page } = message;
  const item = element("li", { "data-severity": severity });
  const address = page === undefined ? undefined : { href: page };
  item.append(element(address ? "a" : "span", { class: "place", ...address }, place));
  item.append(element("p", {}, reason));
  if (excerpt !== undefined) item.append(element("pre", { tabindex: "0" }, excerpt));
  if (page === undefined && rangeOf(message)) {
    const button = element("button", { type: "button" }, show);
    button.addEventListener("click", () => {
      const range = rangeOf(message);
      range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
    });
    item.append(button);
  }
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
