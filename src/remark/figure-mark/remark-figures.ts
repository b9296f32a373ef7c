import type { Root } from "mdast";
import type { Processor } from "unified";
import "remark-parse";
import "remark-stringify";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { report } from "../../report.ts";
import { figureFromMarkdown } from "./figure-from-markdown.ts";
import { figureSyntax } from "./figure-syntax.ts";
import { figureToMarkdown } from "./figure-to-markdown.ts";

const start = ":figure[";

/**
 * Read and write reported figures, `:figure[613]{#killed}`. A `:figure[` that starts no figure stays text and gets
 * the message `malformed-figure`.
 */
export default function remarkFigures(this: Processor) {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(figureSyntax());
  (data.fromMarkdownExtensions ??= []).push(figureFromMarkdown());
  (data.toMarkdownExtensions ??= []).push(figureToMarkdown());
  return reportMalformedFigures;
}

/** Report each `:figure[` that starts no figure; also for trees parsed in other ways. */
export function reportMalformedFigures(tree: Root, file: VFile): void {
  visit(tree, "text", function ({ data, position }) {
    if (!data?.malformedFigure) return;
    const reason = `Unexpected \`${start}\` that starts no figure, expected \`:figure[words]{#id}\``;
    report(file, "malformed-figure", reason, position && startOf(position));
  });
}

/** The position of the `:figure[` alone; the text continues after it. */
function startOf({ start: from }: NonNullable<Root["position"]>): NonNullable<Root["position"]> {
  const { line, column, offset } = from;
  const end = { line, column: column + start.length };
  return {
    start: from,
    end: offset === undefined ? end : { ...end, offset: offset + start.length },
  };
}
