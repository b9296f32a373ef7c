import type { Link, Parent, Parents, PhrasingContent, Root, RootContent, Text } from "mdast";
import { fromMarkdown, type Extension } from "mdast-util-from-markdown";
import type { Extension as SyntaxExtension } from "micromark-util-types";
import { figureFromMarkdown } from "../../remark/figure-mark/figure-from-markdown.ts";
import type { FigureMark } from "../../remark/figure-mark/figure-mark.ts";
import { figureSyntax } from "../../remark/figure-mark/figure-syntax.ts";
import { isAnnotation } from "./annotations.ts";

/** All Markdown constructs except paragraphs, links and escapes. */
const others = [
  ...["attention", "autolink", "blockQuote", "characterReference", "codeFenced", "codeIndented"],
  ...["codeText", "definition", "headingAtx", "htmlFlow", "htmlText", "labelStartImage", "list"],
  ...["boundedAttention", "boundedBlockQuote", "boundedList"],
  ...["setextUnderline", "thematicBreak", "hardBreakEscape"],
];

/**
 * Parse a plain text: paragraphs between empty lines, with the two annotations in them. All other Markdown is text;
 * a backslash keeps what looks like an annotation from being one.
 *
 * @param value
 *   Its front matter is blanked, but still counts for positions.
 * @returns
 *   A tree of paragraphs, spans as links, and figures, still without texts: `fillTexts` adds them.
 */
export function parsePlain(value: string, noteEscapes: Extension, bounds: SyntaxExtension): Root {
  return fromMarkdown(value, {
    extensions: [bounds, figureSyntax(), { disable: { null: others } }],
    mdastExtensions: [figureFromMarkdown(), noteEscapes],
  });
}

/**
 * Put the words of a plain text into its tree: everything between and inside annotations, character by character,
 * without the backslashes that the notebook added.
 *
 * @param isAdded
 *   Whether the notebook added the backslash at an offset of the text.
 */
export function fillTexts(tree: Root, value: string, isAdded: (offset: number) => boolean): void {
  for (const node of tree.children) {
    if (node.type !== "paragraph") continue;
    const { start, end } = node.position!;
    const words = value.slice(start.offset, end.offset).trimEnd();
    node.children = filled(node, start.offset!, start.offset! + words.length);
  }

  function filled(parent: Parents, from: number, to: number): PhrasingContent[] {
    const children: PhrasingContent[] = [];
    let at = from;
    for (const annotation of annotationsIn(parent)) {
      const { start, end } = annotation.position!;
      for (const text of textsOf(at, start.offset!)) children.push(text);
      children.push(annotation);
      const inner = annotation.children.at(0)?.position?.start.offset;
      const outer = annotation.children.at(-1)?.position?.end.offset;
      if (inner !== undefined && outer !== undefined) {
        (annotation as Parent).children = filled(annotation, inner, outer);
      }
      at = end.offset!;
    }
    return [...children, ...textsOf(at, to)];
  }

  function textsOf(from: number, to: number): Text[] {
    let text = "";
    for (let at = from; at < to; at++) if (!isAdded(at)) text += value[at]!;
    if (text === "") return [];
    const point = (offset: number) => ({ line: 1, column: 1, offset });
    return [{ type: "text", value: text, position: { start: point(from), end: point(to) } }];
  }
}

/** The outermost annotations in a node. */
function annotationsIn(parent: Parents): (Link | FigureMark)[] {
  return (parent.children as RootContent[]).flatMap((child): (Link | FigureMark)[] => {
    if (isAnnotation(child)) return [child];
    return "children" in child ? annotationsIn(child) : [];
  });
}
