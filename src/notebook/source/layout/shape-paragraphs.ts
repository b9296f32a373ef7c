import type {
  Heading,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from "mdast";
import type { Position } from "unist";
import type { VFile } from "vfile";
import { report } from "../../../report.ts";
import { visible } from "../visible.ts";
import { beginsWithWords } from "./page-lines.ts";
import type { TextOf } from "../cut-texts.ts";

/** The first words of a plain text’s paragraphs, by kind of paragraph, each with its place in the front matter. */
export type Shapes = Readonly<
  Record<Shape, readonly { words: string; place: Position | undefined }[]>
>;

/** What a paragraph of a plain text may be, as `layout` names it. */
export type Shape = "headings" | "subheadings" | "quotations" | "tables";

/** Turn the named paragraphs of a plain text into headings, quotations and tables. */
export function shapeParagraphs(
  tree: Root,
  file: VFile,
  shapes: Shapes,
  text: string,
  textOf: TextOf,
): void {
  for (const shape of Object.keys(shapes) as Shape[]) {
    for (const { words, place } of shapes[shape]) {
      const named = paragraphsNamed(tree.children, words, text);
      tree.children = tree.children.map((node) =>
        named.has(node) ? shaped(node as Paragraph, shape, text, textOf) : node,
      );
      if (named.size > 0) continue;
      const reason = `Unexpected words \`${visible(words)}\`, expected the first words of a paragraph`;
      report(file, "layout", reason, place);
    }
  }
}

/** The paragraphs that consist of these words or, if there are none, those that begin with them. */
function paragraphsNamed(
  nodes: readonly RootContent[],
  words: string,
  text: string,
): Set<RootContent> {
  const of = ({ position }: RootContent): string =>
    text.slice(position!.start.offset, position!.end.offset);
  const found = nodes.filter(
    (node) => node.type === "paragraph" && beginsWithWords(of(node), words),
  );
  const whole = found.filter((node) => of(node).trim().replace(/\s+/g, " ") === words);
  return new Set(whole.length > 0 ? whole : found);
}

function shaped(node: Paragraph, shape: Shape, text: string, textOf: TextOf): RootContent {
  const { position, children } = node;
  if (shape === "quotations")
    return { type: "blockquote", children: [node], position: structuredClone(position!) };
  if (shape === "tables") return tableOf(node, text, textOf);
  const heading: Heading = { type: "heading", depth: shape === "headings" ? 2 : 3, children };
  return { ...heading, position: position! };
}

/** A table whose cells are separated by two spaces, a tab or a bar; each line is a row. */
function tableOf({ position, children }: Paragraph, text: string, textOf: TextOf): Table {
  const { start, end } = position!;
  const rows: TableRow[] = [];
  const line = /[^\r\n]+/g;
  const body = text.slice(start.offset, end.offset);
  for (const { 0: words, index } of body.matchAll(line)) {
    const cells = [...words.matchAll(/[^\s|](?:[^\t|]*?[^\s|])??(?=\s{2,}|\t|\s*\||\s*$)/g)];
    const from = start.offset! + index;
    if (cells.length === 0 || /^[\s|=+-]*$/.test(words)) continue;
    rows.push({
      type: "tableRow",
      children: cells.map((cell) => {
        const [left, right] = [from + cell.index, from + cell.index + cell[0].length];
        return {
          type: "tableCell",
          children: between(children, left, right, textOf),
          position: at(left, right),
        };
      }),
      position: at(from, from + words.length),
    });
  }
  return { type: "table", children: rows, position: position! };
}

/** The words and annotations within a stretch. */
function between(
  children: readonly PhrasingContent[],
  from: number,
  to: number,
  textOf: TextOf,
): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    const [start, end] = [child.position?.start.offset ?? 0, child.position?.end.offset ?? 0];
    if (child.type !== "text") return from <= start && start < to ? [child] : [];
    const [left, right] = [Math.max(start, from), Math.min(end, to)];
    return left < right ? [textOf(left, right)] : [];
  });
}

function at(from: number, to: number): Position {
  return {
    start: { line: 1, column: 1, offset: from },
    end: { line: 1, column: 1, offset: to },
  };
}
