import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { site } from "./pages.ts";

/**
 * The statement’s pages as outlines: one element a line, with its words and where its links lead. Whoever changes
 * one on purpose renews it with `--update` and reads the changes.
 */
test.each([
  "sources/khojaly-2025",
  "figures/khojaly-2025/killed",
  "works/genocide",
  "works/dewaal-2012",
])("%s reads as before", async (path) => {
  const { document } = new JSDOM(readFileSync(join(site, `${path}.html`), "utf8")).window;
  const outline = outlineOf(document.querySelector("main")!, 0).join("\n");
  await expect(`${outline}\n`).toMatchFileSnapshot(`statement/${path.replaceAll("/", "-")}.txt`);
});

const phrasing = new Set(
  "a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s small span strong sub sup time u".split(
    " ",
  ),
);
const left = new Set(["script", "style", "template"]);

function outlineOf(element: Element, depth: number): string[] {
  const name = element.localName;
  if (left.has(name)) return [];
  const says = [
    name,
    element.id && `#${element.id}`,
    ...["role", "lang", "dir", "aria-label", "alt", "href", "data-source", "hidden"].map((key) =>
      element.hasAttribute(key) ? ` ${key}=${element.getAttribute(key)}` : "",
    ),
  ].join("");
  const line = (words: string): string => `${"  ".repeat(depth)}${words}`;
  if (name === "svg") return [line(says)];
  // A division that says nothing itself is only there for its look.
  const isPlain = says === "div" || says === "span";
  const below = isPlain ? depth : depth + 1;
  const inner: string[] = [];
  let words = "";
  const endWords = (): void => {
    if (words.trim() !== "") inner.push(`${"  ".repeat(below)}${squeezed(words)}`);
    words = "";
  };
  for (const child of element.childNodes) {
    if (child.nodeType === 3) words += child.textContent;
    if (child.nodeType !== 1) continue;
    if (isPhrasing(child as Element)) words += phraseOf(child as Element);
    else {
      endWords();
      inner.push(...outlineOf(child as Element, below));
    }
  }
  endWords();
  return isPlain ? inner : [line(says), ...inner];
}

function isPhrasing(element: Element): boolean {
  return phrasing.has(element.localName) && Array.from(element.children).every(isPhrasing);
}

/** Words within a line: links with their targets, marks with their places. */
function phraseOf(element: Element): string {
  const words = Array.from(element.childNodes, (child) =>
    child.nodeType === 1 ? phraseOf(child as Element) : (child.textContent ?? ""),
  ).join("");
  const href = element.getAttribute("href");
  const id = element.id && `#${element.id}`;
  if (href !== null) return `[${words}](${[href, id].filter(Boolean).join(" ")})`;
  if (["cite", "data", "q", "sup", "sub", "time"].includes(element.localName) || id)
    return `{${element.localName}${id}: ${words}}`;
  return words;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
