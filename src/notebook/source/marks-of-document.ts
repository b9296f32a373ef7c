import type { FootnoteDefinition, Root } from "mdast";
import { visit } from "unist-util-visit";
import { printedFootnotes } from "./footnotes.ts";

/** A stretch of a Markdown document outside the words of its text nodes; UTF-16 offsets in the file. */
export interface DocumentMark {
  start: number;
  end: number;
  /**
   * Whether it reaches readers all the same: a link’s address through the link, a footnote’s label as its number.
   */
  isShown: boolean;
  /** For a mark that no page shows: what is wrong, and what is expected. */
  problem?: string;
}

/**
 * The marks of links, footnotes and code with a language. Of two definitions with the same label, Markdown reads
 * the first.
 */
export function marksOfDocument(tree: Root, value: string): DocumentMark[] {
  const called = new Set<string>();
  visit(tree, "linkReference", ({ identifier }) => void called.add(identifier));
  const footnotes = printedFootnotes(tree.children);

  const marks: DocumentMark[] = [];
  visit(tree, function (node) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const shown = (from: number, to: number): void =>
      void marks.push({ start: from, end: to, isShown: true });
    const inner = "children" in node ? node.children.at(-1)?.position?.end.offset : undefined;
    if (node.type === "footnoteReference") shown(start, end);
    if (node.type === "linkReference" && inner !== undefined) shown(inner, end);
    if (node.type === "link" && isReached(node) && inner !== undefined) shown(inner, end);
    if (node.type === "code" && node.lang) shown(start, value.indexOf("\n", start));
    if (node.type === "definition") {
      if (called.delete(node.identifier) && isReached(node)) shown(start, end);
    }
    if (node.type === "footnoteDefinition") {
      if (footnotes.has(node)) shown(start, value.indexOf(":", start));
      else marks.push({ start, end, isShown: false, problem: problemOf(node, footnotes) });
    }
  });
  return marks;
}

/** A page links only to web addresses, and shows no titles. */
function isReached({ url, title }: { url: string; title?: string | null | undefined }): boolean {
  return /^https?:\/\//i.test(url) && !title;
}

function problemOf(
  { identifier, label }: FootnoteDefinition,
  printed: ReadonlyMap<FootnoteDefinition, number>,
): string {
  const name = `\`[^${label ?? identifier}]\``;
  const isSecond = [...printed.keys()].some((one) => one.identifier === identifier);
  return isSecond
    ? `Unexpected second footnote ${name}, expected another label`
    : `Unexpected footnote ${name} that no text refers to, expected a reference to it, or a backslash before it`;
}
