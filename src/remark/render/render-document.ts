import type { Root as HastRoot } from "hast";
import type { Nodes, Root } from "mdast";
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown, gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown, type Options } from "mdast-util-to-markdown";
import { toHast } from "mdast-util-to-hast";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { unified, type Processor } from "unified";
import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import type { Abbreviations } from "../../citations/abbreviations.ts";
import type { Library } from "../../library/library.ts";
import { eachNode } from "../../each-node.ts";
import { slug } from "../../works/slug.ts";
import type { Style } from "../../citations/style.ts";
import type { Work } from "../../works/work.ts";
import { reportHidden, withHiddenShown } from "../../hidden-characters.ts";
import type { ListTopics } from "../resolve/list-topics.ts";
import type { Resolving } from "../resolve/begin-resolving.ts";
import { citeDocument, localeOfDocument } from "./cite-document.ts";
import { documentHtml } from "./document-html.ts";
import { readFrontMatter } from "./front-matter.ts";
import { hastToText } from "./hast-to-text.ts";
import { bibliographyPlaceToMarkdown } from "../bibliography-place/bibliography-place-to-markdown.ts";
import { citationToMarkdown } from "../citation/citation-to-markdown.ts";
import { bibliographyToMarkdown } from "../resolve/bibliography-to-markdown.ts";
import { htmlPlaces } from "../bibliography-place/html-places.ts";
import { htmlAsText } from "../resolve/html-as-text.ts";
import remarkCaptions from "../resolve/remark-captions.ts";
import remarkBounds from "../bounded-syntax.ts";
import { inlineNoteFromMarkdown, inlineNoteSyntax } from "../citation/inline-note.ts";
import remarkParseInPieces from "../parse-in-pieces.ts";
import remarkCitations from "../citation/remark-citations.ts";
import { footnoteLabels } from "../resolve/footnote-labels.ts";
import remarkSpanCitations from "../span/remark-span-citations.ts";
import type { RenderFormat } from "./render-formats.ts";
import { renderToJson } from "./render-to-json.ts";
import { neutraliseAddresses } from "../resolve/safe-addresses.ts";

export interface RenderOptions {
  library: Library;
  style: Style;
  /** A CSL locale; default: that of the document’s `lang`, or `en-US`. */
  locale?: string;
  to: RenderFormat;
  /** What to call a work without a title; default: its key in brackets. */
  nameless?(work: Work): string;
  /** Abbreviations for the contents of works; default none. */
  abbreviations?: Abbreviations;
  /** The topics with separate lists; default none. */
  topics?: ListTopics;
  /** Called when the document is parsed. */
  onParsed?(): void;
}

/**
 * Render one Markdown document (CommonMark, GFM’s tables and footnotes, citations) with its citations and
 * bibliography. Messages are added to the file; if there are errors, whatever resolved is still printed.
 *
 * The HTML is safe to embed: raw HTML in the document becomes text, and addresses other than web, mail, telephone
 * and relative ones are removed.
 */
export function render(file: VFile, options: RenderOptions): string {
  const { library, style, to, nameless, topics } = options;
  const { metadata, text } = readFrontMatter(file);
  reportHidden(file);
  const own = localeOfDocument(file, metadata);
  const locale = options.locale ?? own;
  const lang = metadata.lang ?? options.locale;
  let resolving: Resolving | undefined;
  const processor = unified()
    .use(remarkParseInPieces)
    .use(remarkBounds)
    .use(gfm)
    .use(remarkCitations, { ...(lang && { lang }) })
    .use(remarkSpanCitations, { ...(lang && { lang }) })
    .use(remarkCaptions, { ...(lang && { lang }) })
    .use(() => htmlPlaces)
    .use(() => htmlAsText)
    .use(() => (tree: Root, cited: VFile) => {
      const given = {
        library,
        style,
        slug,
        ...(topics && { topics }),
        ...(options.abbreviations && { abbreviations: options.abbreviations }),
        ...(locale && { locale }),
        ...(nameless && { nameless }),
      };
      resolving = citeDocument(tree, cited, metadata, given, to === "html");
    });
  const parsed = processor.parse(text);
  options.onParsed?.();
  const tree = processor.runSync(parsed, file) as Root;
  const hastOptions = { clobberPrefix: "", ...footnoteLabels(locale) };
  if (to === "html") {
    delete file.data.citations;
    const html = documentHtml(tree, hastOptions, (block) => {
      resolving?.resolveIn(block);
      withoutPlaces(block);
    });
    resolving?.end();
    file.messages.sort(byPlace);
    return html;
  }

  file.messages.sort(byPlace);
  if (to === "mdast") return `${JSON.stringify(tree, undefined, 2)}\n`;
  if (to === "json") return renderToJson(file);
  if (to === "markdown") return toMarkdown(tree, { extensions: markdownExtensions() });
  withoutPlaces(tree);
  delete file.data.citations;
  const html = toHast(tree, hastOptions) as HastRoot;
  neutraliseAddresses(html);
  return `${withHiddenShown(hastToText(html))}\n`;
}

/**
 * Leave out positions, which a page does not need: a document may have 100,000 citations, and the page’s nodes
 * would repeat them.
 */
function withoutPlaces(tree: Nodes): void {
  eachNode<Nodes>(tree, (node) => {
    Object.assign(node, nowhere);
  });
}

const nowhere = { position: undefined };

function markdownExtensions(): Options[] {
  return [
    gfmTableToMarkdown(),
    gfmFootnoteToMarkdown(),
    citationToMarkdown(),
    bibliographyPlaceToMarkdown(),
    bibliographyToMarkdown(),
  ];
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Only GFM’s tables and footnotes: a bare address is not a link. Notes may be inline. */
function gfm(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote(), inlineNoteSyntax());
  (data.fromMarkdownExtensions ??= []).push(
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    inlineNoteFromMarkdown(),
  );
}
