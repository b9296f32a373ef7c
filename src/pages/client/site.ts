/** What every page has with a script: the search, opened by its button or by `/`. */
import { scriptWords } from "../words/script-words.ts";

const header = document.querySelector(".site-name")?.parentElement;
const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');

if (header && style) {
  // Addresses on a page are relative: the style sheet's tells where the site begins.
  const root = new URL("..", style.href);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "search-open";
  button.textContent = scriptWords.search;
  button.setAttribute("aria-keyshortcuts", "/");
  button.addEventListener("click", () => void open());
  header.append(button);
  addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    const writes = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writes) return;
    event.preventDefault();
    void open();
  });

  const open = async (): Promise<void> => {
    const { openSearch } = await import("./search/open-search.ts");
    await openSearch(root);
  };
}
