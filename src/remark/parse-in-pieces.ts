import type { Root, RootContent } from "mdast";
import { fromMarkdown, type Extension as FromMarkdown } from "mdast-util-from-markdown";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Extension } from "micromark-util-types";
import type { Processor } from "unified";
import type { Point, Position } from "unist";

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
const pieceLength = 10_000;

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

/** A piece of a text: its offsets, where it begins, and its tree. */
interface Piece {
  start: number;
  end: number;
  at: PieceStart;
  tree: Root;
  /** How many labels were known when it was parsed. */
  known: number;
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

  const defined: Defined = { links: new Labels(), notes: new Labels() };
  const options = {
    extensions: [...extensions, definedElsewhere(defined)],
    // A transform works on the whole tree.
    mdastExtensions: all.map((extension) => ({ ...extension, transforms: [] })),
  };
  const parse = (start: number, end: number, at: PieceStart): Piece => {
    Object.assign(current, at);
    const tree = fromMarkdown(text.slice(start, end), options);
    return { start, end, at, tree, known: defined.links.length + defined.notes.length };
  };

  const pieces: Piece[] = [];
  let lines = 0;
  for (let start = 0; start < text.length;) {
    const at = { lines, offset: start };
    let piece: Piece;
    let wanted = length;
    do {
      piece = parse(start, cutAfter(text, start + wanted), at);
      wanted *= 2;
    } while (piece.end < text.length && !endsWithBlock(piece.tree));
    movePoints(piece);
    pieces.push(piece);
    lines += linesIn(text, start, piece.end);
    start = piece.end;
  }
  // Definitions may be used before they occur.
  const known = defined.links.length + defined.notes.length;
  const children = pieces.flatMap((piece) => {
    const { start, end, at } = piece;
    if (piece.known === known || !mayUse(text.slice(start, end), defined))
      return piece.tree.children;
    const again = parse(start, end, at);
    movePoints(again);
    return again.tree.children;
  });
  Object.assign(current, { lines: 0, offset: 0 });

  const end = {
    line: lines + 1,
    column: text.length - lastLineStart(text) + 1,
    offset: text.length,
  };
  const position = { start: { line: 1, column: 1, offset: 0 }, end };
  return all
    .flatMap(({ transforms }) => transforms ?? [])
    .reduce<Root>((tree, transform) => transform(tree) ?? tree, {
      type: "root",
      children,
      position,
    });
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

/** Labels that links and footnotes in all pieces may use, as micromark writes them. */
interface Defined {
  links: Labels;
  notes: Labels;
}

/** What micromark keeps in an array, in which it looks for each label that is used. */
class Labels extends Array<string> {
  readonly #known = new Set<string>();

  override includes(label: string): boolean {
    return this.#known.has(label);
  }

  override push(...labels: string[]): number {
    for (const label of labels) if (!this.#known.has(label)) super.push(label);
    for (const label of labels) this.#known.add(label);
    return this.length;
  }
}

/** Give a parser what other pieces define; it adds what it finds itself. */
function definedElsewhere({ links, notes }: Defined): Extension {
  return {
    document: {
      null: {
        name: "definedElsewhere",
        tokenize(_effects, _ok, nok) {
          const { parser } = this;
          if (parser.defined !== links) {
            links.push(...parser.defined);
            notes.push(...(parser.gfmFootnotes ?? []));
            parser.defined = links;
            parser.gfmFootnotes = notes;
          }
          return nok;
        },
      },
    },
  };
}

/** Whether a piece has a defined label in brackets; also if one goes over lines, which may have further markers. */
function mayUse(text: string, { links, notes }: Defined): boolean {
  for (const [, label = ""] of text.matchAll(/\[((?:[^\\[\]]|\\[^])*)\]/g)) {
    if (/[\r\n]/.test(label)) return true;
    if (links.includes(normalizeIdentifier(label))) return true;
    if (label.startsWith("^") && notes.includes(normalizeIdentifier(label.slice(1)))) return true;
  }
  return false;
}

/** Move the blocks of a piece to their place in the whole text. Points at one place become one. */
function movePoints({ tree, at: { lines, offset } }: Piece): void {
  const placed = new Map<number, Point>();
  const done = new Set<Point>();
  for (const child of tree.children) move(child);

  /** Our own nodes contain further nodes and positions in their fields. */
  function move(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    if (isPosition(value)) {
      value.start = place(value.start);
      value.end = place(value.end);
    } else for (const one of Object.values(value)) move(one);
  }

  function place(point: Point): Point {
    // A node in two fields of another is met twice.
    if (done.has(point)) return point;
    const at = (point.offset ?? 0) + offset;
    const line = point.line + lines;
    const known = placed.get(at);
    if (known && known.line === line && known.column === point.column) return known;
    const moved = Object.assign(point, { line, offset: at });
    placed.set(at, moved);
    done.add(moved);
    return moved;
  }
}

function isPosition(value: object): value is Position {
  return "start" in value && "end" in value;
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
