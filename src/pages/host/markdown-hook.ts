import { join } from "node:path";
import type MarkdownIt from "markdown-it";
import { html } from "../components/parts/html.ts";
import type { PageContent } from "../components/parts/page.ts";
import { relativeLink } from "../relative-link.ts";
import { parseWithCitations } from "./authored-citations.ts";
import { keepAddresses } from "./kept-addresses.ts";
import { currentNotebook } from "./current-notebook.ts";
import { pageContent } from "./page-content.ts";
import { kindOf, writePlaceMark } from "./place-mark.ts";
import { scrollTables } from "./scroll-tables.ts";
import { keepSitePictures } from "./site-pictures.ts";
import { pagesRoot } from "./whole-templates.ts";

/** What Framework passes to `md.parse`. */
interface FrameworkEnvironment {
  path: string;
  params?: Record<string, string>;
}

/**
 * Wrap Framework’s Markdown parser: if a template names a kind of page, its content replaces the name, as a token
 * after parsing. So the text of a document is never searched for `${…}`, code or Markdown.
 *
 * @param later
 *   The kinds whose pages get a mark in place of their content, which `fillPage` inserts.
 */
export function withPages(md: MarkdownIt, later: ReadonlySet<string>): MarkdownIt {
  const parse = md.parse.bind(md);
  md.parse = (text, env: FrameworkEnvironment) => {
    const { path, params = {} } = env;
    const whole = kindOf(text);
    if (whole !== undefined && later.has(whole)) {
      marked.add(path);
      return parse(writePlaceMark({ kind: whole, params }), env);
    }
    const link = (to: string): string => relativeLink(path, to, currentNotebook().settings.links);
    const tokens = parseWithCitations(text, (one) => parse(one, env), currentNotebook(), link);
    keepSitePictures(tokens, path, join(currentNotebook().root, pagesRoot));
    for (const token of tokens) {
      const kind = token.type === "html_block" ? kindOf(token.content) : undefined;
      if (kind === undefined) continue;
      const content = pageContent(kind, currentNotebook(), path, params);
      token.content = html(keepAddresses(content.body));
      contents.set(path, content);
    }
    return scrollTables(tokens);
  };
  return md;
}

/** The result of a page’s last parsing, for its head. */
export function contentAt(path: string): PageContent | undefined {
  return contents.get(path);
}

/** Whether a page has a mark in place of its content; then it has no frame yet either. */
export function isMarked(path: string): boolean {
  return marked.has(path);
}

const contents = new Map<string, PageContent>();
const marked = new Set<string>();
