import type MarkdownIt from "markdown-it";
import { html } from "../components/html.ts";
import { kinds } from "../components/kinds.ts";
import { pageContext, type PageContent } from "../components/page.ts";
import { relativeLink } from "../components/relative-link.ts";
import { parseWithCitations } from "./authored-citations.ts";
import { keepAddresses } from "./kept-addresses.ts";
import { currentNotebook } from "./current-notebook.ts";

/** What Framework passes to `md.parse`. */
interface FrameworkEnvironment {
  path: string;
  params?: Record<string, string>;
}

const placeholder = /^<!-- apparatus: ([a-z-]+) -->\s*$/;

/**
 * Wrap Framework's Markdown parser: where a template names a kind of page, its content takes the place
 * of the name, as a token after the parsing. So the text of a document is never read for `${…}`, for
 * code or for Markdown.
 */
export function withPages(md: MarkdownIt): MarkdownIt {
  const parse = md.parse.bind(md);
  md.parse = (text, env: FrameworkEnvironment) => {
    const link = (to: string): string => relativeLink(env.path, to);
    const tokens = parseWithCitations(text, (one) => parse(one, env), currentNotebook(), link);
    for (const token of tokens) {
      const kind = token.type === "html_block" ? placeholder.exec(token.content)?.[1] : undefined;
      if (kind === undefined) continue;
      const content = contentOf(kind, env);
      token.content = html(keepAddresses(content.body));
      contents.set(env.path, content);
    }
    return tokens;
  };
  return md;
}

/** What the last parsing of a page made, for its head. */
export function contentAt(path: string): PageContent | undefined {
  return contents.get(path);
}

const contents = new Map<string, PageContent>();

function contentOf(kind: string, { path, params = {} }: FrameworkEnvironment): PageContent {
  const render = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!render)
    throw new Error(`No kind of page is called ${kind}: ${Object.keys(kinds).join(", ")}`);
  const context = pageContext(currentNotebook(), path, params);
  const content = render(context) ?? kinds["not-found"]?.(context);
  if (!content) throw new Error(`Nothing at ${path}`);
  return content;
}
