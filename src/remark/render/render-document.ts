import type { Root as HastRoot } from "hast";
import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toHast } from "mdast-util-to-hast";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import type { VFileMessage } from "vfile-message";
import type { Abbreviations } from "../../citations/abbreviations.ts";
import type { Library } from "../../library/library.ts";
import { localeFor, nearestLocales } from "../../catalogue/locale.ts";
import { slug } from "../../works/slug.ts";
import type { Style } from "../../citations/style.ts";
import type { Work } from "../../works/work.ts";
import { reportHidden, withHiddenShown } from "../../hidden-characters.ts";
import { report } from "../../report.ts";
import { readFrontMatter } from "./front-matter.ts";
import { hastToText } from "./hast-to-text.ts";
import { htmlAsText } from "../resolve/html-as-text.ts";
import { openPlaces } from "../bibliography-place/open-places.ts";
import remarkBounds from "../bounded-syntax.ts";
import remarkBibliography from "../resolve/remark-bibliography.ts";
import remarkCitations from "../citation/remark-citations.ts";
import remarkResolveCitations from "../resolve/remark-resolve-citations.ts";
import remarkSpanCitations from "../span/remark-span-citations.ts";
import { renderToJson } from "./render-to-json.ts";
import { neutraliseAddresses } from "../resolve/safe-addresses.ts";
import { alternatives } from "../../alternatives.ts";
import { writeHtml } from "../../write-html.ts";

export type RenderFormat = "html" | "json" | "mdast" | "text";

export interface RenderOptions {
  library: Library;
  style: Style;
  /** A CSL locale; default that of the document’s `lang`, or `en-US`. */
  locale?: string;
  to: RenderFormat;
  /** What names a work without a title; default its key in brackets. */
  nameless?(work: Work): string;
  /** Shorter forms of what works hold; default none. */
  abbreviations?: Abbreviations;
}

/**
 * Render one Markdown document (CommonMark, GFM’s tables and footnotes, citations) with its
 * citations and bibliography. Messages are put on the file; with errors, what resolved is printed.
 *
 * HTML is safe to embed: raw HTML of the document is text, and addresses that are not of the web are gone.
 */
export function render(file: VFile, options: RenderOptions): string {
  const { library, style, to, nameless } = options;
  const { metadata, text } = readFrontMatter(file);
  reportHidden(file);
  const locale = options.locale ?? (metadata.lang && localeFor(metadata.lang));
  if (metadata.lang && locale === undefined) reportLocale(file, metadata.lang);
  const lang = metadata.lang ?? options.locale;
  const nocite = metadata.nocite.flatMap((key) => (key === "*" ? library.keys : [key]));
  const processor = unified()
    .use(remarkParse)
    .use(remarkBounds)
    .use(gfm)
    .use(remarkCitations, { ...(lang && { lang }) })
    .use(remarkSpanCitations, { ...(lang && { lang }) })
    .use(() => htmlAsText)
    .use(remarkResolveCitations, {
      library,
      style,
      slug,
      nocite,
      links: metadata.linkCitations,
      ...(metadata.notesAfterPunctuation !== undefined && {
        notesAfterPunctuation: metadata.notesAfterPunctuation,
      }),
      ...(options.abbreviations && { abbreviations: options.abbreviations }),
      ...(locale && { locale }),
      ...(nameless && { nameless }),
    });
  if (metadata.suppressBibliography) {
    processor.use(() => (tree: Root) => void openPlaces(tree));
  } else {
    const { title } = metadata;
    processor.use(remarkBibliography, {
      slug,
      links: metadata.linkBibliography,
      ...(title && { title }),
      ...(locale && { locale }),
    });
  }
  const tree = processor.runSync(processor.parse(text), file) as Root;
  file.messages.sort(byPlace);

  if (to === "mdast") return `${JSON.stringify(tree, undefined, 2)}\n`;
  if (to === "json") return renderToJson(file);
  const html = toHast(tree, { clobberPrefix: "" }) as HastRoot;
  neutraliseAddresses(html);
  return to === "html" ? `${writeHtml(html)}\n` : `${withHiddenShown(hastToText(html))}\n`;
}

function reportLocale(file: VFile, lang: string): void {
  const near = nearestLocales(lang);
  const reason = `Unexpected language \`${lang}\`, expected ${alternatives(near, "a locale of CSL")}`;
  const { 0: before, index } = /^lang[ \t]*:[ \t]*/m.exec(String(file)) ?? { 0: "", index: 0 };
  const place = location(file).toPoint(index + before.length);
  report(file, "unknown-locale", reason, place, near);
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Tables and footnotes, and nothing else of GFM: a bare address is no link. */
function gfm(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}
