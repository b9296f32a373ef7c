import type { List, RootContent, Table } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { DocumentBlock } from "./blocks.ts";

/**
 * What a reader must have read before the sentence at an offset of the file: the words that lead into its list, and
 * the heads of its column and row.
 */
export function quoteHeads(
  blocks: readonly DocumentBlock[],
  block: DocumentBlock,
  offset: number,
): readonly string[] {
  return [...leadIns(blocks, block, offset), ...tableHeads(block.node, offset)];
}

/**
 * The words that lead into the list at an offset of the file, outermost first: `The survey found:`.
 *
 * @returns
 *   None if no words before the list, or before the numbered paragraph, end in a colon.
 */
function leadIns(
  blocks: readonly DocumentBlock[],
  block: DocumentBlock,
  offset: number,
): readonly string[] {
  const at = blocks.indexOf(block);
  if (block.node.type === "list") return [...before(blocks, at), ...within(block.node, offset)];
  if (!isItem(block)) return [];
  const first = blocks.slice(0, at).findLastIndex((one) => !isItem(one));
  return first < 0 ? [] : before(blocks, first + 1);
}

/** The last sentence of the paragraph before a block, if it ends in a colon. */
function before(blocks: readonly DocumentBlock[], at: number): readonly string[] {
  const previous = at > 0 ? blocks[at - 1] : undefined;
  if (previous?.node.type !== "paragraph") return [];
  const last = previous.sentences.at(-1);
  const words = last ? previous.shown.text.slice(last.start, last.end) : "";
  return leads(words) ? [words.replace(/\s+/gu, " ")] : [];
}

/** The first paragraphs of the items that hold an offset in a nested list, if they end in a colon. */
function within(list: List, offset: number): readonly string[] {
  const item = list.children.find((one) => holds(one, offset));
  const inner = item?.children.find((one) => one.type === "list" && holds(one, offset));
  if (!item || inner?.type !== "list") return [];
  const words = toString(item.children[0]).trim();
  return [...(leads(words) ? [words] : []), ...within(inner, offset)];
}

function holds({ position }: Pick<RootContent, "position">, offset: number): boolean {
  return position!.start.offset! <= offset && offset < position!.end.offset!;
}

function leads(words: string): boolean {
  return /[:\uFF1A]$/u.test(words.trimEnd());
}

/** Whether a paragraph is an item of a list that its document numbers or marks itself: `(a)`, `2.`, `–`. */
function isItem({ node, shown }: DocumentBlock): boolean {
  return (
    node.type === "paragraph" &&
    /^\s*(?:[-\u2013\u2014\u2022*\u00B7]|\(?(?:\p{L}|\p{Nd}{1,3}|[ivxl]{1,5})[.)])\s/u.test(
      shown.text,
    )
  );
}

/**
 * The heads of the cell at an offset of the file: of its column, then of its row.
 *
 * @returns
 *   None outside a table, and none for a cell in the first row.
 */
function tableHeads(block: RootContent, offset: number): readonly string[] {
  const heads: string[] = [];
  visit(block, "table", (table: Table) => {
    const [top, ...rows] = table.children;
    for (const row of rows) {
      const at = row.children.findIndex(
        ({ position }) => position!.start.offset! <= offset && offset < position!.end.offset!,
      );
      if (at < 0) continue;
      const [first] = row.children;
      heads.push(...[top?.children[at], at > 0 ? first : undefined].map((cell) => toString(cell)));
    }
  });
  return heads.filter((head) => head.trim() !== "");
}
