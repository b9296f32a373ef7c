import type { Element, ElementContent } from "hast";
import type MarkdownIt from "markdown-it";

import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import type { Library } from "../../library/library.ts";
import { loadStyle } from "../../citations/style.ts";
import type { Work } from "../../works/work.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import {
  resolveNote,
  type Fence,
  type Replacement,
  type ResolvedNote,
} from "../../notebook/note/resolve-note.ts";
import { workLabel } from "../components/parts/citation-in.ts";
import { linkParagraphs } from "./link-paragraphs.ts";
import { citeTitles } from "../components/parts/cite-titles.ts";
import { html } from "../components/parts/html.ts";
import { keepAddresses } from "./kept-addresses.ts";
import { entryId } from "../addresses.ts";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/** Characters that occur in no text: a replacement’s number is between them while Framework parses. */
const open = "\uE000";
const close = "\uE001";
const marker = new RegExp(`${open}(\\d+)${close}`);

/**
 * Parse an authored page with its citations. They are inserted as tokens after parsing, so that no part of a work’s
 * record is read as Markdown, HTML or code.
 *
 * @param link
 *   A link from this page to an address of the site.
 */
export function parseWithCitations(
  text: string,
  parse: (text: string) => Token[],
  notebook: Notebook,
  link: (to: string) => string,
): Token[] {
  const { library, settings } = notebook;
  const style = loadStyle(settings.style);
  if (!style || (!text.includes("@") && !text.includes("[^"))) return parse(text);
  const file = new VFile({ value: text });
  const nameless = (work: Work): string => workLabel(work, notebook);
  const { replacements, fences, footnotes, bibliography } = withTitlesCited(
    resolveNote(file, { library, style, lang: settings.lang, nameless }),
    library,
  );
  if (replacements.length === 0) return parse(text);

  if (bibliography) linkParagraphs(bibliography, file.data.citations, notebook, link);
  const refs = bibliography ? html(bibliography) : "";
  const tokens = parse(withMarkers(text, replacements, fences)).flatMap((token) => {
    if (token.type === "html_block" && token.content.trim() === refsPlace) {
      token.content = refs;
    }
    token.children &&= token.children.flatMap((child) => replaced(child, replacements));
    return token;
  });
  const last = tokens.at(-1);
  const isPlaced = tokens.some(({ content }) => content === refs);
  const ends = [isPlaced ? "" : refs, footnotes ? html(footnotes) : ""].filter(Boolean);
  if (!last || ends.length === 0) return tokens;
  return [...tokens, tokenLike(last, "html_block", ends.join("\n"))];
}

/** A note whose citations have the titles of works in `cite`. */
function withTitlesCited(note: ResolvedNote, library: Library): ResolvedNote {
  const listed = new Set<unknown>();
  if (note.bibliography)
    visit(note.bibliography, "element", (entry) => void listed.add(entry.properties.id));
  const works = library.keys
    .filter((key) => listed.has(entryId(key)))
    .flatMap((key) => library.get(key) ?? []);
  const cited = (content: readonly ElementContent[]): ElementContent[] =>
    citeTitles(content, works).map(keepAddresses);
  const citedIn = (element: Element): Element => ({
    ...element,
    children: cited(element.children),
  });
  return {
    replacements: note.replacements.map((replacement) => ({
      ...replacement,
      content: cited(replacement.content),
    })),
    fences: note.fences,
    ...(note.footnotes && { footnotes: citedIn(note.footnotes) }),
    ...(note.bibliography && { bibliography: citedIn(note.bibliography) }),
  };
}

const refsPlace = "<!-- references -->";

function withMarkers(
  text: string,
  replacements: readonly Replacement[],
  fences: readonly Fence[],
): string {
  const marks = [
    ...replacements.map(({ start, end, content }, index) => ({
      start,
      end,
      mark: content.length > 0 ? open + index + close : "",
    })),
    ...fences.map(({ start, end, isList }) => ({ start, end, mark: isList ? refsPlace : "" })),
  ].sort((a, b) => a.start - b.start);
  let marked = "";
  let from = 0;
  for (const { start, end, mark } of marks) {
    // A fence inside a footnote belongs to it.
    if (start < from) continue;
    marked += text.slice(from, start) + mark;
    from = end;
  }
  return marked + text.slice(from);
}

/** Split a text token at its markers, and replace each by its HTML. */
function replaced(token: Token, replacements: readonly Replacement[]): Token[] {
  if (!marker.test(token.content)) return [token];
  return token.content.split(marker).map((piece, index) => {
    if (index % 2 === 0) return tokenLike(token, token.type, piece);
    return tokenLike(token, "html_inline", html(replacements[Number(piece)]?.content ?? []));
  });
}

/** Framework’s token class cannot be imported by name. */
function tokenLike(token: Token, type: string, content: string): Token {
  const like = Object.create(Object.getPrototypeOf(token) as object) as Token;
  return Object.assign(like, token, { type, content, tag: "", nesting: 0, children: null });
}
