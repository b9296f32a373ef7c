import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { maskTemplates } from "../../notebook/note/mask-templates.ts";
import { tablesAndFootnotes } from "../../notebook/note/resolve-note.ts";
import { parseReading } from "../../notebook/source/parse-source.ts";
import remarkBounds from "../../remark/bounded-syntax.ts";
import remarkCitations from "../../remark/citation/remark-citations.ts";
import { readFrontMatter } from "../../remark/render/front-matter.ts";
import remarkSpanCitations from "../../remark/span/remark-span-citations.ts";
import { frontMatterOf, frontMatterValue, type FrontMatterText } from "../front-matter-text.ts";

/** A document or note during typing, with its citations and figures; valid or not. */
export interface ParsedText {
  tree: Root;
  frontMatter: FrontMatterText | undefined;
}

/** The id of the source a path belongs to. */
export function sourceOfPath(path: string): string | undefined {
  return /^sources\/([^/]+?)\.(?:md|(?:comparisons|provisions|claims)\.csv)$/.exec(path)?.[1];
}

export function parseText(path: string, text: string): ParsedText {
  const frontMatter = frontMatterOf(text);
  const lang = frontMatter && frontMatterValue(frontMatter, "lang");
  const file = new VFile({ path, value: text });
  if (sourceOfPath(path) === undefined) {
    const processor = unified()
      .use(remarkParse)
      .use(remarkBounds)
      .use(tablesAndFootnotes)
      .use(remarkCitations, { ...(lang && { lang }) })
      .use(remarkSpanCitations, { ...(lang && { lang }) });
    const { text: body } = readFrontMatter(file);
    const tree = processor.runSync(processor.parse(maskTemplates(body)), file) as Root;
    return { tree, frontMatter };
  }
  const form =
    frontMatter && frontMatterValue(frontMatter, "form") === "plain" ? "plain" : "markdown";
  const { tree } = parseReading(text, frontMatter?.bodyStart ?? 0, form);
  unified()
    .use(remarkSpanCitations, { ...(lang && { lang }) })
    .runSync(tree, file);
  return { tree, frontMatter };
}
