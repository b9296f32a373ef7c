import type { Root, RootContent } from "mdast";
import { fromMarkdown, type Extension as FromMarkdown } from "mdast-util-from-markdown";
import type { Extension, ParseContext } from "micromark-util-types";
import type { Processor } from "unified";
import type { Point } from "unist";

/** Where the piece being parsed begins in the whole text. */
export interface PieceStart {
  /** How many lines and UTF-16 units precede it. */
  lines: number;
  offset: number;
}

declare module "unified" {
  interface Data {
    pieceStart?: PieceStart;
  }
}

/** The minimum length of a piece in UTF-16 units; smaller texts are parsed as one. */
const pieceLength = 400_000;

/**
 * Parse Markdown as `remark-parse` does; a large text piece by piece, because micromark keeps the tokens of
 * everything it parses, which take a hundred times its length. The tree is the same.
 *
 * @param length
 *   The minimum length of a piece.
 */
export default function remarkParseInPieces(this: Processor, length: number = pieceLength): void {
  const current: PieceStart = { lines: 0, offset: 0 };
  this.data("pieceStart", current);
  this.parser = (text) => parseInPieces(this, text, length, current);
}

function parseInPieces(
  processor: Processor,
  text: string,
  length: number,
  current: PieceStart,
): Root {
  const extensions = processor.data("micromarkExtensions") ?? [];
  const all = (processor.data("fromMarkdownExtensions") ?? []).flat() as FromMarkdown[];
  if (text.length < 2 * length) {
    return fromMarkdown(text, { extensions, mdastExtensions: all });
  }

  // A transform works on the whole tree.
  const mdastExtensions = all.map((extension) => ({ ...extension, transforms: [] }));
  const defined: Defined = { links: new Set(), notes: new Set() };
  const parse = (start: number, end: number, at: PieceStart): Root => {
    Object.assign(current, at);
    const known = definedElsewhere(defined);
    const tree = fromMarkdown(text.slice(start, end), {
      extensions: [...extensions, known.extension],
      mdastExtensions,
    });
    known.collect();
    return tree;
  };

  // Definitions may be used before they occur.
  const isDefining = text.includes("]:");
  const tree: Root = { type: "root", children: [] };
  const pieces: { start: number; end: number; at: PieceStart }[] = [];
  let lines = 0;
  for (let start = 0; start < text.length;) {
    const at = { lines, offset: start };
    let end = start;
    let piece: Root;
    let wanted = length;
    do {
      end = cutAfter(text, start + wanted);
      wanted *= 2;
      piece = parse(start, end, at);
    } while (end < text.length && !endsWithBlock(piece));
    if (isDefining) pieces.push({ start, end, at });
    else append(tree, piece, at);
    lines += linesIn(text, start, end);
    start = end;
  }
  for (const { start, end, at } of pieces) append(tree, parse(start, end, at), at);
  Object.assign(current, { lines: 0, offset: 0 });

  const [first, last] = [tree.children[0], tree.children.at(-1)];
  const end = {
    line: lines + 1,
    column: text.length - lastLineStart(text) + 1,
    offset: text.length,
  };
  tree.position = { start: { line: 1, column: 1, offset: 0 }, end };
  if (!first || !last) return tree;
  return all
    .flatMap(({ transforms }) => transforms ?? [])
    .reduce<Root>((result, transform) => transform(result) ?? result, tree);
}

/** The next offset at which a block must begin: a letter or a heading at the margin, after an empty line. */
function cutAfter(text: string, from: number): number {
  const cut = /\n[\t ]*(?:\r\n|\n)(?=[\p{L}#])/gu;
  cut.lastIndex = from;
  return cut.test(text) ? cut.lastIndex : text.length;
}

/** Whether a piece ends in something no later line can continue: code and HTML may contain empty lines. */
function endsWithBlock(node: Root | RootContent): boolean {
  if (!containers.has(node.type)) return closedBlocks.has(node.type);
  const last = "children" in node ? node.children.at(-1) : undefined;
  return last === undefined || endsWithBlock(last);
}

type BlockTypes = ReadonlySet<(Root | RootContent)["type"]>;

const containers: BlockTypes = new Set([
  "root",
  "blockquote",
  "footnoteDefinition",
  "list",
  "listItem",
]);
const closedBlocks: BlockTypes = new Set([
  "definition",
  "heading",
  "paragraph",
  "table",
  "thematicBreak",
]);

/** Identifiers that links and footnotes in all pieces may use, as micromark writes them. */
interface Defined {
  links: Set<string>;
  notes: Set<string>;
}

/** Tell a parser what other pieces define, and collect what it finds itself. */
function definedElsewhere({ links, notes }: Defined): { extension: Extension; collect(): void } {
  let parser: ParseContext | undefined;
  return {
    extension: {
      document: {
        null: {
          name: "definedElsewhere",
          tokenize(_effects, _ok, nok) {
            if (!parser) {
              parser = this.parser;
              parser.defined = [...parser.defined, ...links];
              parser.gfmFootnotes = [...(parser.gfmFootnotes ?? []), ...notes];
            }
            return nok;
          },
        },
      },
    },
    collect() {
      for (const one of parser?.defined ?? []) links.add(one);
      for (const one of parser?.gfmFootnotes ?? []) notes.add(one);
    },
  };
}

/** Move the blocks of a piece to their place in the whole text. */
function append(tree: Root, piece: Root, { lines, offset }: PieceStart): void {
  const moved = new Set<Point>();
  for (const child of piece.children) {
    movePoints(child);
    tree.children.push(child);
  }

  /** Our own nodes contain further nodes and points in their fields. */
  function movePoints(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    if (!isPoint(value)) for (const one of Object.values(value)) movePoints(one);
    else if (!moved.has(value)) {
      moved.add(value);
      value.line += lines;
      value.offset = (value.offset ?? 0) + offset;
    }
  }
}

function isPoint(value: object): value is Point {
  return "line" in value && "column" in value;
}

function linesIn(text: string, start: number, end: number): number {
  let count = 0;
  const breaks = /\r\n|\n|\r/g;
  breaks.lastIndex = start;
  while (breaks.test(text) && breaks.lastIndex <= end) count++;
  return count;
}

function lastLineStart(text: string): number {
  return Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
}
