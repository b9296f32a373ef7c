import slugify from "@sindresorhus/slugify";
import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { findPages } from "../../notebook/note/find-pages.ts";
import { addressOf } from "../../notebook/note/note-places.ts";
import { parseAuthored } from "../../notebook/note/parse-authored.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { notesAddress } from "../addresses.ts";
import type { Words } from "../words/words.ts";
import type { SearchEntry } from "./search-entry.ts";

/** The authored pages (notes, method, documentation), by section. */
export function authoredEntries({ root, settings }: Notebook, words: Words): SearchEntry[] {
  return findPages(root).flatMap((page) => {
    const address = addressOf(page.path);
    const { found, sectionOf } = words.parts;
    const kind = address.startsWith(notesAddress) ? found.note : found.page;
    const sections = sectionsOf(page, settings.lang);
    const name = sections.find(({ heading }) => heading !== "")?.heading ?? address;
    return sections.map(({ heading, id, text }, index): SearchEntry => {
      const isFirst = index === 0 || heading === name;
      return {
        type: "page",
        kind,
        title: isFirst ? name : sectionOf(heading, name),
        text,
        address: isFirst ? address : `${address}#${id}`,
      };
    });
  });
}

interface Section {
  heading: string;
  id: string;
  text: string;
}

/** A page’s headings with the words below each; code, cells and expressions are left out. */
function sectionsOf(page: VFile, language: string): Section[] {
  // A space that does not begin code.
  const { tree } = parseAuthored(page, language, "\u00a0");
  const sections: { heading: string; id: string; texts: string[] }[] = [];
  const ids = new Set<string>();
  for (const node of tree.children) {
    if (node.type === "heading") {
      const heading = wordsIn(node);
      sections.push({ heading, id: newId(slugify(heading), ids), texts: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: "", id: "", texts: [] });
    sections.at(-1)?.texts.push(wordsIn(node));
  }
  return sections.map(({ texts, ...section }) => ({
    ...section,
    text: texts.filter(Boolean).join(" "),
  }));
}

function wordsIn(node: Nodes): string {
  if (["code", "html", "definition", "yaml"].includes(node.type)) return "";
  if (node.type === "paragraph" && toString(node).startsWith(":::")) return "";
  return blocksIn(node).join(" ").replace(/\s+/g, " ").trim();
}

/** The texts of the paragraphs of a list or table, separately. */
function blocksIn(node: Nodes): string[] {
  const holdsBlocks = /^(?:blockquote|list|listItem|table|tableRow|footnoteDefinition)$/;
  if (holdsBlocks.test(node.type) && "children" in node) return node.children.flatMap(blocksIn);
  return node.type === "code" || node.type === "html"
    ? []
    : [toString(node, { includeHtml: false })];
}

/** Headings with the same words are numbered as Framework does. */
function newId(slug: string, ids: Set<string>): string {
  let id = slug;
  for (let count = 1; ids.has(id); count++) id = `${slug}-${count}`;
  ids.add(id);
  return id;
}
