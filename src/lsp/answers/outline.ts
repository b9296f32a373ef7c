import type { RootContent } from "mdast";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { SymbolKind, type DocumentSymbol } from "vscode-languageserver/node";
import { scanFields } from "../../formats/bibtex/scan-fields.ts";
import { plainText } from "../../works/plain-text.ts";
import { entriesIn } from "../names/names-in-bibtex.ts";
import { parseText } from "../names/parsed-text.ts";

/** The outline of a file: headings and paragraphs, or the entries of a library. */
export function outline(path: string, document: TextDocument): DocumentSymbol[] {
  if (path.endsWith(".bib")) return entries(document);
  return path.endsWith(".md") ? sections(path, document) : [];
}

function entries(document: TextDocument): DocumentSymbol[] {
  const text = document.getText();
  return entriesIn(text)
    .filter(({ type }) => !["string", "preamble", "comment"].includes(type))
    .map(({ key, type, start, end, keyStart }) => {
      const { fields } = scanFields(text, keyStart + key.length, end - 1);
      const title = fields.find(({ name }) => name.toLowerCase() === "title");
      const words = title ? text.slice(title.valueStart + 1, title.valueEnd - 1) : "";
      const detail = plainText(words.replace(/[{}]/g, "")) ?? `@${type}`;
      return symbol(document, { name: key, detail, kind: SymbolKind.Class }, start, end, keyStart);
    });
}

/** Paragraphs, lists, tables and quotations have the numbers they have on the site. */
function sections(path: string, document: TextDocument): DocumentSymbol[] {
  const text = document.getText();
  const { tree } = parseText(path, text);
  const roots: DocumentSymbol[] = [];
  const open: { depth: number; symbol: DocumentSymbol }[] = [];
  let number = 0;
  for (const node of tree.children) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) continue;
    if (node.type === "heading") {
      while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
      const made = symbol(
        document,
        { name: nameOf(node, text), kind: SymbolKind.String },
        start,
        end,
      );
      (open.at(-1)?.symbol.children ?? roots).push(made);
      open.push({ depth: node.depth, symbol: made });
      continue;
    }
    if (!numbered.has(node.type)) continue;
    number += 1;
    const name = `${number} ${nameOf(node, text)}`;
    const made = symbol(document, { name, kind: SymbolKind.Array }, start, end);
    (open.at(-1)?.symbol.children ?? roots).push(made);
    // A symbol with children extends to the end of the last one.
    for (const { symbol: above } of open) above.range.end = made.range.end;
  }
  return roots;
}

const numbered = new Set(["paragraph", "list", "table", "blockquote"]);

/** Its first words. */
function nameOf(node: RootContent, text: string): string {
  const words = wordsOf(node, text).replace(/\s+/g, " ").trim();
  return (words.length > 60 ? `${words.slice(0, 59)}…` : words) || "–";
}

/** The words of a node; citations, and anything without words of its own yet, as in the source text. */
function wordsOf(node: RootContent, text: string): string {
  const isWritten = node.type === "citation" && node.form !== "span";
  if ("children" in node && !isWritten) {
    const words = node.children.map((child) => wordsOf(child, text)).join("");
    if (words !== "") return words;
  }
  return "value" in node
    ? node.value
    : text.slice(node.position?.start.offset, node.position?.end.offset);
}

function symbol(
  document: TextDocument,
  what: Pick<DocumentSymbol, "name" | "detail" | "kind">,
  start: number,
  end: number,
  chosen = start,
): DocumentSymbol {
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const selectionRange = { start: document.positionAt(chosen), end: range.end };
  return { ...what, range, selectionRange, children: [] };
}
