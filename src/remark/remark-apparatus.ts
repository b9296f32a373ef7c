import { existsSync, readFileSync } from "node:fs";
import type { Root } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import type { Processor } from "unified";
import { VFile } from "vfile";
import type { Library } from "../library/library.ts";
import { localeFor } from "../catalogue/locale.ts";
import { openLibrary } from "../library/open-library.ts";
import { loadStyle, nearestStyles } from "../citations/style.ts";
import { report } from "../report.ts";
import { bibliographyToMarkdown } from "./resolve/bibliography-to-markdown.ts";
import remarkBibliography from "./resolve/remark-bibliography.ts";
import remarkCaptions from "./resolve/remark-captions.ts";
import remarkCitations from "./citation/remark-citations.ts";
import remarkResolveCitations from "./resolve/remark-resolve-citations.ts";
import remarkSpanCitations from "./span/remark-span-citations.ts";
import { alternatives } from "../alternatives.ts";

/** What `remarkApparatus` reads and how it cites. */
export interface ApparatusOptions {
  /** Libraries: `.bib`, `.json`, `.yaml` or `.ris`; from the working folder. */
  bibliography: string | readonly string[];
  /** A CSL style by name or file; default `apa`. */
  style?: string;
  /** The language of terms and dates, as `en-GB`; default `en-US`. */
  locale?: string;
  /** The heading of the list of works; none without. */
  title?: string;
  /** Whether citations link to their entries; default `true`. */
  links?: boolean;
}

/**
 * Citations from files, for hosts whose configuration names plugins and options: reads citations,
 * resolves them, and adds the list of works.
 *
 * A library or style that cannot be read gets a message on each document (`malformed-entry`,
 * `unknown-style`), whose citations then stay as they are written. The libraries’ own messages are
 * not repeated: `apparatus check` prints them.
 */
export default function remarkApparatus(this: Processor, options: ApparatusOptions) {
  const { style: name = "apa", title, links } = options;
  const paths = [options.bibliography].flat();
  const missing = paths.filter((path) => !existsSync(path));
  const library = openFiles(paths.filter((path) => existsSync(path)));
  const style = loadStyle(name);
  const locale = options.locale === undefined ? undefined : localeFor(options.locale);

  const language = { ...(options.locale && { lang: options.locale }) };
  remarkCitations.call(this, language);
  const data = this.data();
  (data.toMarkdownExtensions ??= []).push(bibliographyToMarkdown(), gfmFootnoteToMarkdown());
  const readCaptions = remarkCaptions.call(this, language);
  const readSpans = remarkSpanCitations.call(this, language);
  const resolve =
    style &&
    remarkResolveCitations({
      library,
      style,
      ...(locale && { locale }),
      ...(links !== undefined && { links }),
    });
  const list = remarkBibliography({ ...(title && { title }), ...(locale && { locale }) });

  return function (tree: Root, file: VFile): void {
    for (const path of missing) {
      report(file, "malformed-entry", `Missing library \`${path}\`, expected a file`);
    }
    readSpans(tree, file);
    readCaptions(tree, file);
    if (!resolve) {
      const near = nearestStyles(name);
      const expected = alternatives(near, "the name of a style or a `.csl` file");
      const reason = `Unexpected style \`${name}\`, expected ${expected}`;
      report(file, "unknown-style", reason, undefined, near);
      return;
    }
    resolve(tree, file);
    list(tree, file);
  };
}

function openFiles(paths: readonly string[]): Library {
  return openLibrary(paths.map((path) => new VFile({ path, value: readFileSync(path) })));
}
