/** The script of every page: the search, opened by its button or `/`, and previews of citations. */
import { scriptWords } from "../words/script-words.ts";
import { siteRoot } from "./parts/site-root.ts";

const header = document.querySelector(".site-name")?.parentElement;
const root = siteRoot();

if (header && root) {
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
    openSearch(root);
  };
}

// A citation that scrolls under a resting pointer is not hovered.
let pointer = "";
const placeOf = ({ screenX, screenY }: PointerEvent): string => `${screenX} ${screenY}`;
addEventListener("pointermove", (event) => (pointer = placeOf(event)), { passive: true });

for (const type of ["pointerover", "focusin"] as const) {
  addEventListener(type, (event) => {
    const find = 'main a[href^="#"]:is([role="doc-biblioref"], [data-footnote-ref])';
    const link = (event.target as Element).closest?.<HTMLAnchorElement>(find);
    const isMeant =
      event instanceof PointerEvent
        ? event.pointerType === "mouse" && placeOf(event) !== pointer
        : link?.matches(":focus-visible");
    if (link && isMeant) void import("./preview/preview.ts").then(({ preview }) => preview(link));
  });
}
