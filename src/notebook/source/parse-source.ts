import type { Root, RootContent, Text } from "mdast";
import { fromMarkdown, type Extension } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { decodeString } from "micromark-util-decode-string";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { figureFromMarkdown } from "../../remark/figure-mark/figure-from-markdown.ts";
import { figureSyntax } from "../../remark/figure-mark/figure-syntax.ts";
import { reportMalformedFigures } from "../../remark/figure-mark/remark-figures.ts";
import { boundedSyntax } from "../../remark/bounded-syntax.ts";
import { report } from "../../report.ts";
import remarkSpanCitations from "../../remark/span/remark-span-citations.ts";
import { addedEscapes, addedInPlain } from "./added-escapes.ts";
import { findAnnotations, type Annotations } from "./annotations.ts";
import { markEmendations } from "./emendation.ts";
import type { FootNote } from "./layout/footnote-lines.ts";
import type { PageStart } from "./layout/lay-out.ts";
import { markFootnotes } from "./layout/mark-footnotes.ts";
import { placePages } from "./layout/place-pages.ts";
import type { ReadingText } from "./layout/reading-text.ts";
import { shapeParagraphs, type Shapes } from "./layout/shape-paragraphs.ts";
import { unwrapTexts } from "./layout/unwrap.ts";
import { fillTexts, parsePlain } from "./parse-plain.ts";
import { shownText, type ShownText } from "./shown-text.ts";

/** How to parse a source. */
export interface ParseOptions {
  bodyStart: number;
  form: "markdown" | "plain";
  /** The document’s language, whose locator labels are read as well as English ones. */
  lang: string;
  transcript: string;
  /** Whether line ends within a paragraph are read as spaces. */
  isWrapped: boolean;
  pages: readonly PageStart[];
  notes: readonly FootNote[];
  shapes: Shapes;
}

/** The tree of a source, with positions in its file. */
export interface ParsedSource {
  tree: Root;
  annotations: Annotations;
  /** The words of each top-level node. */
  shown: ReadonlyMap<RootContent, ShownText>;
}

/**
 * Parse a source: CommonMark with GFM’s tables and footnotes, or plain text, with figures and span citations. Raw
 * HTML and addresses in angle brackets are not constructs of a source, so they stay text.
 *
 * @param reading
 *   The file’s text as it is read; its front matter is skipped, but still counts for positions.
 */
export function parseSource(
  file: VFile,
  reading: ReadingText,
  options: ParseOptions,
): ParsedSource {
  const { bodyStart, form, isWrapped, lang, transcript } = options;
  const { text, toFile } = reading;
  const { tree, escapes } = parseReading(text, bodyStart, form, ({ offset }, reason) => {
    const point = location(file).toPoint(toFile(offset, "start"));
    report(file, "too-large", reason, point);
  });
  const isPlain = form === "plain";
  const marks = findAnnotations(tree, bodyStart, [], toFile);
  const added = isPlain
    ? addedInPlain(String(file), marks, transcript)
    : addedEscapes(
        escapes.map((at) => toFile(at, "start")),
        marks,
        transcript,
      );
  const annotations = findAnnotations(tree, bodyStart, added, toFile);
  tellMalformed(tree, file, reading);

  const ours = new Set(added);
  const isAdded = (at: number): boolean => text[at] === "\\" && ours.has(toFile(at, "start"));
  if (isPlain) fillTexts(tree, text, isAdded);
  const textOf = (from: number, to: number): Text => ({
    type: "text",
    value: isPlain
      ? Array.from({ length: to - from }, (_, index) => from + index)
          .filter((at) => !isAdded(at))
          .map((at) => text[at])
          .join("")
      : decodeString(text.slice(from, to)),
    position: {
      start: { line: 1, column: 1, offset: from },
      end: { line: 1, column: 1, offset: to },
    },
  });
  markEmendations(tree, file, reading, textOf);
  placePages(tree, options.pages, reading, textOf);
  markFootnotes(tree, options.notes, reading, textOf);
  if (isPlain) shapeParagraphs(tree, file, options.shapes, text, textOf);

  const words = { text, toFile, isPlain, isWrapped };
  const shown = new Map(tree.children.map((node) => [node, shownText(node, words)]));
  unwrapTexts(tree, isWrapped);
  restorePositions(tree, file, reading);
  unified().use(remarkSpanCitations, { lang }).runSync(tree, file);
  return { tree, annotations, shown };
}

/** The annotations of a file as it is, without any edits. */
export function annotationsIn(
  file: VFile,
  { bodyStart, form, transcript }: Pick<ParseOptions, "bodyStart" | "form" | "transcript">,
): Annotations {
  const { tree, escapes } = parseReading(String(file), bodyStart, form);
  const marks = findAnnotations(tree, bodyStart, []);
  const added =
    form === "plain"
      ? addedInPlain(String(file), marks, transcript)
      : addedEscapes(escapes, marks, transcript);
  return findAnnotations(tree, bodyStart, added);
}

/** Called for anything beyond a limit, with its place in the parsed text. */
type Tell = (point: { offset: number }, reason: string) => void;

/** The tree of a text, and the offsets of the backslashes that escape what would be syntax. */
export function parseReading(
  text: string,
  bodyStart: number,
  form: "markdown" | "plain",
  tell: Tell = () => undefined,
): { tree: Root; escapes: number[] } {
  const escapes: number[] = [];
  const noteEscapes: Extension = {
    enter: { escapeMarker: ({ start }) => void escapes.push(start.offset) },
  };
  const blank = text.slice(0, bodyStart).replace(/[^\r\n]/g, " ");
  // The transcript’s byte order mark is not part of its first line.
  const body = text.slice(bodyStart).replace(/^\uFEFF/, " ");
  const bounds = boundedSyntax((reason, point) => tell(point, reason));
  if (form === "plain") {
    return { tree: parsePlain(blank + body, noteEscapes, bounds), escapes };
  }
  const tree = fromMarkdown(blank + body, {
    extensions: [
      { disable: { null: ["autolink", "htmlFlow", "htmlText"] } },
      gfmTable(),
      gfmFootnote(),
      figureSyntax(),
      bounds,
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      figureFromMarkdown(),
      noteEscapes,
    ],
  });
  return { tree, escapes };
}

/** Report what starts like a figure but is not one, at its place in the file. */
function tellMalformed(tree: Root, file: VFile, reading: ReadingText): void {
  const malformed: Text[] = [];
  visit(tree, "text", function (node) {
    if (node.data?.malformedFigure) malformed.push(structuredClone(node));
  });
  const copy: Root = { type: "root", children: malformed };
  restorePositions(copy, file, reading);
  reportMalformedFigures(copy, file);
}

/** Give every node of a tree of the reading text its position in the file. */
function restorePositions(tree: Root, file: VFile, { toFile }: ReadingText): void {
  const points = location(file);
  visit(tree, function ({ position }) {
    for (const edge of ["start", "end"] as const) {
      const offset = position?.[edge].offset;
      const point = offset === undefined ? undefined : points.toPoint(toFile(offset, edge));
      if (position && point) position[edge] = point;
    }
  });
}
