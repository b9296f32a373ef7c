import type { Root as HastRoot } from "hast";
import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown, gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown, type Options } from "mdast-util-to-markdown";
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
import { bibliographyPlaceToMarkdown } from "../bibliography-place/bibliography-place-to-markdown.ts";
import { citationToMarkdown } from "../citation/citation-to-markdown.ts";
import { bibliographyToMarkdown } from "../resolve/bibliography-to-markdown.ts";
import { htmlPlaces } from "../bibliography-place/html-places.ts";
import { htmlAsText } from "../resolve/html-as-text.ts";
import remarkCaptions from "../resolve/remark-captions.ts";
import { unknownKey } from "../resolve/report-unknown-key.ts";
import { openPlaces } from "../bibliography-place/open-places.ts";
import remarkBounds from "../bounded-syntax.ts";
import remarkBibliography from "../resolve/remark-bibliography.ts";
import { inlineNoteFromMarkdown, inlineNoteSyntax } from "../citation/inline-note.ts";
import remarkCitations from "../citation/remark-citations.ts";
import { footnoteLabels } from "../resolve/footnote-labels.ts";
import remarkResolveCitations from "../resolve/remark-resolve-citations.ts";
import remarkSpanCitations from "../span/remark-span-citations.ts";
import { renderToJson } from "./render-to-json.ts";
import { neutraliseAddresses } from "../resolve/safe-addresses.ts";
import { alternatives } from "../../alternatives.ts";
import { writeHtml } from "../../write-html.ts";

export type RenderFormat = "html" | "json" | "markdown" | "mdast" | "text";

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
  const listed = [...metadata.abstract, ...metadata.nocite];
  const nocite = listed.flatMap((key) => (key === "*" ? library.keys : [key]));
  reportUnlisted(file, library, listed);
  const processor = unified()
    .use(remarkParse)
    .use(remarkBounds)
    .use(gfm)
    .use(remarkCitations, { ...(lang && { lang }) })
    .use(remarkSpanCitations, { ...(lang && { lang }) })
    .use(remarkCaptions, { ...(lang && { lang }) })
    .use(() => htmlPlaces)
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
  if (to === "markdown") return toMarkdown(tree, { extensions: markdownExtensions() });
  const html = toHast(tree, { clobberPrefix: "", ...footnoteLabels(locale) }) as HastRoot;
  neutraliseAddresses(html);
  return to === "html" ? `${writeHtml(html)}\n` : `${withHiddenShown(hastToText(html))}\n`;
}

/** Keys of the front matter that name no work. */
function reportUnlisted(file: VFile, library: Library, keys: readonly string[]): void {
  for (const key of keys) {
    if (key === "*" || library.get(key)) continue;
    const { reason, nearest } = unknownKey(library, key);
    const at = String(file).indexOf(`@${key}`);
    const place = at === -1 ? undefined : location(String(file)).toPoint(at);
    report(file, "unknown-key", reason, place, nearest);
  }
}

function markdownExtensions(): Options[] {
  return [
    gfmTableToMarkdown(),
    gfmFootnoteToMarkdown(),
    citationToMarkdown(),
    bibliographyPlaceToMarkdown(),
    bibliographyToMarkdown(),
  ];
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

/** Tables and footnotes, and nothing else of GFM: a bare address is no link. Notes may stand in their place. */
function gfm(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote(), inlineNoteSyntax());
  (data.fromMarkdownExtensions ??= []).push(
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    inlineNoteFromMarkdown(),
  );
}
