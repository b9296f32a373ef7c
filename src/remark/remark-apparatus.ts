import type { Root } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import type { Processor } from "unified";
import type { VFile } from "vfile";
import { localeFor } from "../catalogue/locale.ts";
import { loadStyle, nearestStyles } from "../citations/style.ts";
import { spellingsOf } from "../locators/spellings-of.ts";
import { report } from "../report.ts";
import { alternatives } from "../alternatives.ts";
import { htmlPlaces } from "./bibliography-place/html-places.ts";
import remarkCitations from "./citation/remark-citations.ts";
import { besideDocument } from "./render/beside-document.ts";
import { citeDocument, localeOfDocument } from "./render/cite-document.ts";
import { librariesIn } from "./render/front-matter.ts";
import { dropFrontMatter, hostFrontMatter, noMetadata } from "./render/host-front-matter.ts";
import { openLibraries } from "./render/open-libraries.ts";
import { bibliographyToMarkdown } from "./resolve/bibliography-to-markdown.ts";
import { topicsOf } from "./resolve/list-topics.ts";
import { readCaptions } from "./resolve/remark-captions.ts";
import { readSpans } from "./span/remark-span-citations.ts";

type Paths = string | readonly string[];

/** What `remarkApparatus` reads and how it cites, unless a document says otherwise. */
export interface ApparatusOptions {
  /**
   * Libraries in any supported format, with paths from the working folder. A map lists them by topic; each topic’s
   * list appears at `::: {#refs-topic}`. The libraries of a document’s own front matter come first.
   */
  bibliography?: Paths | Readonly<Record<string, Paths>>;
  /** The name, address or file of a CSL style; default `apa`. */
  style?: string;
  /** The language of terms and dates, such as `en-GB`; default `en-US`. */
  locale?: string;
  /** The heading of the bibliography; default none. */
  title?: string;
  /** Whether citations link to their entries; default `true`. */
  links?: boolean;
  /**
   * Whether to read documents’ front matter, which overrides these options; default `true`. It names files to read,
   * so set `false` for documents from people you do not trust.
   */
  frontMatter?: boolean;
}

/**
 * Citations from files, for hosts that configure plugins by name and options: reads citations, resolves them, and
 * adds the bibliographies, as `apparatus render` does.
 *
 * A library or style that cannot be read causes a message on each document (`malformed-entry`, `unknown-style`);
 * without the style, citations stay as written. The libraries’ own messages are not repeated: `apparatus check`
 * prints them.
 */
export default function remarkApparatus(this: Processor, options: ApparatusOptions = {}) {
  const ofSite = librariesIn(options.bibliography);
  const opened = openLibraries(ofSite);
  const locale = options.locale === undefined ? undefined : localeFor(options.locale);
  const frontMatterOf = (file: VFile): ReturnType<typeof hostFrontMatter> =>
    options.frontMatter === false ? { metadata: noMetadata, end: 0 } : hostFrontMatter(file);
  const termsOf = (file: VFile): ReturnType<typeof spellingsOf> =>
    spellingsOf(frontMatterOf(file).metadata.lang ?? options.locale);

  let terms = spellingsOf(options.locale);
  remarkCitations.call(this, { terms: () => terms });
  const { parser } = this;
  if (parser) {
    this.parser = (text, file) => {
      terms = termsOf(file);
      return parser(text, file);
    };
  }
  const data = this.data();
  (data.toMarkdownExtensions ??= []).push(bibliographyToMarkdown(), gfmFootnoteToMarkdown());

  return function (tree: Root, file: VFile): void {
    const { metadata, end } = frontMatterOf(file);
    const pathOf = (named: string): string => besideDocument(file.dirname, named);
    const own = metadata.bibliography.map(({ path, ...rest }) => ({ path: pathOf(path), ...rest }));
    const named = [...own, ...ofSite];
    const isOwn = own.length > 0 || metadata.references !== undefined;
    const { library, missing } = isOwn ? openLibraries(named, metadata.references) : opened;
    for (const path of missing)
      report(file, "malformed-entry", `Missing library \`${path}\`, expected a file`);

    dropFrontMatter(tree, end);
    htmlPlaces(tree);
    readSpans(tree, file, termsOf(file));
    readCaptions(tree, file, termsOf(file));
    const name = metadata.style ?? options.style ?? "apa";
    const style = loadStyle(name.endsWith(".csl") ? pathOf(name) : name);
    if (!style) {
      const near = nearestStyles(name);
      const expected = alternatives(near, "the name of a style or a `.csl` file");
      const reason = `Unexpected style \`${name}\`, expected ${expected}`;
      report(file, "unknown-style", reason, undefined, near);
      return;
    }
    const language = localeOfDocument(file, metadata) ?? locale;
    citeDocument(tree, file, metadata, {
      library,
      style,
      topics: topicsOf(named, library),
      ...(language && { locale: language }),
      ...(options.title && { title: options.title }),
      ...(options.links !== undefined && { links: options.links }),
    });
  };
}
