import type { Processor } from "unified";
import "remark-parse";
import "remark-stringify";
import { bibliographyPlaceFromMarkdown } from "../bibliography-place/bibliography-place-from-markdown.ts";
import { bibliographyPlaceSyntax } from "../bibliography-place/bibliography-place-syntax.ts";
import { bibliographyPlaceToMarkdown } from "../bibliography-place/bibliography-place-to-markdown.ts";
import { citationFromMarkdown } from "./citation-from-markdown.ts";
import { citationSyntax } from "./citation-syntax.ts";
import { citationToMarkdown } from "./citation-to-markdown.ts";
import { spaceEscapeFromMarkdown, spaceEscapeSyntax } from "./space-escape.ts";
import { spellingsOf } from "../../locators/spellings-of.ts";
import type { LocatorSpellings } from "../../locators/english-spellings.ts";

/** Options of `remarkCitations`. */
export interface CitationOptions {
  /** Spellings of locator labels; a function is called for each suffix. Default: those of the language. */
  terms?: LocatorSpellings | (() => LocatorSpellings);
  /** The document’s language, such as `ar`; its labels are read in addition to English ones. */
  lang?: string;
}

/**
 * Read and write Pandoc’s citations, `[see @a, pp. 33-35; @b]`, `[-@key]`, `@key [p. 3]`, and the place of the
 * bibliography, `::: {#refs}`.
 */
export default function remarkCitations(this: Processor, options: CitationOptions = {}): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(
    citationSyntax(),
    spaceEscapeSyntax(),
    bibliographyPlaceSyntax(),
  );
  (data.fromMarkdownExtensions ??= []).push(
    citationFromMarkdown(options.terms ?? spellingsOf(options.lang)),
    spaceEscapeFromMarkdown(),
    bibliographyPlaceFromMarkdown(),
  );
  (data.toMarkdownExtensions ??= []).push(citationToMarkdown(), bibliographyPlaceToMarkdown());
}
