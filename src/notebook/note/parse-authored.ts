import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import remarkBounds from "../../remark/bounded-syntax.ts";
import remarkCitations from "../../remark/citation/remark-citations.ts";
import { readFrontMatter } from "../../remark/render/front-matter.ts";
import remarkSpanCitations from "../../remark/span/remark-span-citations.ts";
import { maskTemplates } from "./mask-templates.ts";
import { tablesAndFootnotes } from "./resolve-note.ts";

/**
 * The tree of an authored page with its citations unresolved. Problems with the page are reported when it is
 * resolved, so none are reported here.
 *
 * @param language
 *   The language of pages that do not state theirs.
 * @param blank
 *   What replaces each character of an expression.
 * @returns
 *   The tree, and the text that its offsets refer to.
 */
export function parseAuthored(
  page: VFile,
  language: string,
  blank?: string,
): { tree: Root; text: string } {
  const file = new VFile({ path: page.path, value: String(page) });
  const { metadata, text } = readFrontMatter(file);
  const lang = metadata.lang ?? language;
  const processor = unified()
    .use(remarkParse)
    .use(remarkBounds)
    .use(tablesAndFootnotes)
    .use(remarkCitations, { lang })
    .use(remarkSpanCitations, { lang });
  const tree = processor.runSync(processor.parse(maskTemplates(text, blank)), file) as Root;
  return { tree, text };
}
