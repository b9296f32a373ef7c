import type { Nodes, Parents, PhrasingContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Library } from "../../library/library.ts";
import { plainText } from "../../works/plain-text.ts";
import type { Citation, CitationItem } from "../../remark/citation/citation.ts";
import { sentenceAround, sentences } from "../source/sentences.ts";

/** A stretch of a sentence: the title of a work or other words, inside or outside the citation in question. */
export interface SentenceRun {
  text: string;
  isTitle: boolean;
  isMeant: boolean;
}

/**
 * The sentence of a paragraph or heading that holds a citation. Its citations become titles of works in square
 * brackets; Framework expressions are shown as written.
 *
 * @param written
 *   The Markdown of the page, which the offsets of the nodes refer to.
 */
export function citingSentence(
  block: Parents,
  citation: Citation,
  written: string,
  library: Library,
): SentenceRun[] {
  const runs: SentenceRun[] = [];
  addAll(block.children, false);
  const text = runs.map((run) => run.text).join("");
  const before = runs.slice(
    0,
    runs.findIndex(({ isMeant }) => isMeant),
  );
  const start = lengthOf(before);
  const end = start + lengthOf(runs.filter(({ isMeant }) => isMeant));
  return cut(runs, sentenceAround(sentences(text, "en", new Set()), start, end));

  function add(text: string, isMeant: boolean, isTitle = false): void {
    if (text !== "") runs.push({ text: text.replace(/[\r\n]/g, " "), isTitle, isMeant });
  }

  function addAll(nodes: readonly Nodes[], isMeant: boolean): void {
    for (const node of nodes) {
      if (node.type === "citation") addCitation(node, node === citation);
      else if (node.type === "text") add(asWritten(node, written), isMeant);
      else if (node.type === "break") add(" ", isMeant);
      else if ("children" in node) addAll(node.children, isMeant);
      else if (node.type !== "html") add(toString(node), isMeant);
    }
  }

  function addCitation({ form, items, children }: Citation, isMeant: boolean): void {
    if (form === "span") return addAll(children, isMeant);
    const open = form === "bracketed" ? 0 : 1;
    items.forEach((item, index) => {
      add(index === open ? (open === 0 ? "[" : " [") : index > 0 ? "; " : "", isMeant);
      addItem(item, isMeant);
    });
    if (items.length > open) add("]", isMeant);
  }

  function addItem({ key, prefix, suffix }: CitationItem, isMeant: boolean): void {
    const csl = library.get(key)?.csl;
    const title = plainText(csl?.["title-short"] ?? csl?.title);
    const before = plain(prefix).trim();
    add(before === "" ? "" : `${before} `, isMeant);
    add(title ?? key, isMeant, title !== undefined);
    const after = plain(suffix);
    add(/^[\p{L}\p{N}]/u.test(after) ? `, ${after}` : after, isMeant);
  }
}

/** Expressions are blanked out in the tree, keeping their length. */
function asWritten({ value, position }: Extract<Nodes, { type: "text" }>, written: string): string {
  const raw = written.slice(position?.start.offset, position?.end.offset);
  return raw.length === value.length ? raw : value;
}

function plain(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => toString(node)).join("");
}

function lengthOf(runs: readonly SentenceRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function cut(runs: readonly SentenceRun[], { start, end }: { start: number; end: number }) {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    return text === "" ? [] : [{ ...run, text }];
  });
}
