import { copyButton } from "../parts/copy-button.ts";
import { scriptWords as words } from "../../words/script-words.ts";

/**
 * Turn a link into the button of a dialog whose tabs are sections of the page. The sections move into the dialog
 * while it is open and back when it closes, so that the page stays complete.
 *
 * @param onOpen
 *   Called before the dialog is shown.
 * @see
 *   ARIA Authoring Practices Guide, “Tabs”, with automatic activation; “Dialog (Modal)”.
 */
export function shareDialog(
  link: HTMLAnchorElement,
  sections: readonly HTMLElement[],
  onOpen: () => void,
): void {
  const home = sections[0]?.parentElement;
  if (!home) return;
  const button = element("button", { type: "button", className: link.className });
  button.append(...link.childNodes);
  button.setAttribute("aria-haspopup", "dialog");
  link.replaceWith(button);

  const dialog = element("dialog", { className: "share-dialog" });
  dialog.setAttribute("aria-labelledby", "share-title");
  const title = element("h2", { id: "share-title", textContent: button.textContent });
  const close = element("button", { type: "button", textContent: words.close });
  close.addEventListener("click", () => dialog.close());
  const head = element("div", { className: "share-head" });
  head.append(title, close);
  const status = element("p", { className: "share-status" });
  status.setAttribute("role", "status");
  const tabs = tabList(sections);
  dialog.append(head, tabs.list, ...tabs.panels, status);
  document.querySelector("main")?.append(dialog);
  // What the dialog offers is hidden on the page, unless the address points to it.
  const asked = document.getElementById(location.hash.slice(1));
  home.classList.toggle("is-offered", !home.contains(asked));
  addCopyButtons(sections, status);

  button.addEventListener("click", () => {
    sections.forEach((section, index) => tabs.panels[index]?.append(section));
    status.textContent = "";
    onOpen();
    dialog.showModal();
    tabs.focus();
  });
  dialog.addEventListener("close", () => home.append(...sections));
  // The backdrop’s events have the dialog as their target.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}

interface Tabs {
  list: HTMLElement;
  panels: HTMLElement[];
  /** Focus the selected tab. */
  focus(): void;
}

/** A tab and a panel for each section, named by its heading; one tab stop, and the arrow keys. */
function tabList(sections: readonly HTMLElement[]): Tabs {
  const list = element("div", { className: "share-tabs" });
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-labelledby", "share-title");
  const panels = sections.map(({ id }) => {
    const panel = element("div", { id: `panel-${id}`, className: "share-panel", tabIndex: 0 });
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", `tab-${id}`);
    return panel;
  });
  const tabs = sections.map((section, index) => {
    const textContent = section.querySelector("h2")?.textContent ?? section.id;
    const tab = element("button", { type: "button", id: `tab-${section.id}`, textContent });
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", `panel-${section.id}`);
    tab.addEventListener("click", () => choose(index));
    return tab;
  });
  let chosen = 0;
  const choose = (index: number): void => {
    chosen = index;
    tabs.forEach((tab, at) => {
      tab.setAttribute("aria-selected", String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
    });
    panels.forEach((panel, at) => (panel.hidden = at !== index));
  };
  list.addEventListener("keydown", (event) => {
    const isFromRight = getComputedStyle(list).direction === "rtl";
    const step = steps.get((isFromRight && turned.get(event.key)) || event.key);
    if (step === undefined) return;
    event.preventDefault();
    choose(step(chosen, tabs.length));
    tabs[chosen]?.focus();
  });
  list.append(...tabs);
  choose(0);
  return { list, panels, focus: () => tabs[chosen]?.focus() };
}

const steps: ReadonlyMap<string, (chosen: number, count: number) => number> = new Map([
  ["ArrowLeft", (chosen: number, count: number) => (chosen + count - 1) % count],
  ["ArrowRight", (chosen: number, count: number) => (chosen + 1) % count],
  ["Home", () => 0],
  ["End", (_: number, count: number) => count - 1],
]);

/** In right-to-left order, the next tab is to the left. */
const turned: ReadonlyMap<string, string> = new Map([
  ["ArrowLeft", "ArrowRight"],
  ["ArrowRight", "ArrowLeft"],
]);

/** A button after each text worth copying: code, records, citations. */
function addCopyButtons(sections: readonly HTMLElement[], status: Element): void {
  for (const section of sections) {
    for (const text of section.querySelectorAll<HTMLElement>("pre, .citation")) {
      const label = text.getAttribute("aria-label") ?? nameOf(text);
      const button = copyButton(
        label,
        () => (text.localName === "pre" ? text.textContent : text),
        status,
      );
      // Inside the text, the button would be copied with it.
      if (text.localName === "dd") text.previousElementSibling?.append(" ", button);
      else text.after(button);
    }
  }
}

function nameOf(text: HTMLElement): string {
  return text.previousElementSibling?.textContent?.trim() || words.citation;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
