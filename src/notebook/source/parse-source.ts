import type { Root } from "mdast";
import { fromMarkdown, type Extension } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { unified } from "unified";
import type { VFile } from "vfile";
import { figureFromMarkdown } from "../../remark/figure-mark/figure-from-markdown.ts";
import { figureSyntax } from "../../remark/figure-mark/figure-syntax.ts";
import { reportMalformedFigures } from "../../remark/figure-mark/remark-figures.ts";
import { boundedSyntax } from "../../remark/bounded-syntax.ts";
import { report } from "../../report.ts";
import remarkSpanCitations from "../../remark/span/remark-span-citations.ts";
import {
  markEmendations,
  restorePositions,
  toFileOffset,
  type PlacedEmendation,
} from "./emendation.ts";

/** The tree of a source, and the offsets of the backslashes that escape its Markdown characters. */
export interface ParsedSource {
  tree: Root;
  escapes: readonly number[];
}

/**
 * Parse a source: CommonMark with GFM’s tables and footnotes, figures and span citations.
 * Raw HTML and addresses in angle brackets are not constructs of a source, so they stay text.
 *
 * @param emended
 *   The file’s text with its readings in it; front matter is passed over, and still counts for positions.
 * @param lang
 *   The document’s language, whose labels of locators are read beside English ones.
 */
export function parseSource(
  file: VFile,
  emended: string,
  bodyStart: number,
  placed: readonly PlacedEmendation[],
  lang?: string,
): ParsedSource {
  const escapes: number[] = [];
  const noteEscapes: Extension = {
    enter: {
      escapeMarker(token) {
        escapes.push(toFileOffset(placed, token.start.offset));
      },
    },
  };
  const blank = emended.slice(0, bodyStart).replace(/[^\r\n]/g, " ");
  // A mark of the transcript’s encoding is no word of its first line.
  const body = emended.slice(bodyStart).replace(/^\uFEFF/, " ");
  const tree = fromMarkdown(blank + body, {
    extensions: [
      { disable: { null: ["autolink", "htmlFlow", "htmlText"] } },
      gfmTable(),
      gfmFootnote(),
      figureSyntax(),
      boundedSyntax((reason, point) => report(file, "too-large", reason, point)),
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      figureFromMarkdown(),
      noteEscapes,
    ],
  });
  markEmendations(tree, file, emended, placed);
  restorePositions(tree, file, placed);
  reportMalformedFigures(tree, file);
  unified()
    .use(remarkSpanCitations, { ...(lang && { lang }) })
    .runSync(tree, file);
  return { tree, escapes };
}
