import type { Element, Root as HastRoot, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { markdownOf } from "./markdown/markdown-of.ts";
import type { ReceivedFacts, ReceivedDocument } from "./received-document.ts";

/**
 * Read an HTML page: its article if it has one, or else its main part or body, without what leads elsewhere.
 *
 * @param address
 *   The address of the page; if missing, the one that the page declares.
 */
export function readHtml(html: string, address?: string): ReceivedDocument {
  const tree = fromHtml(html);
  const facts = factsOf(tree);
  const articles = allOf(tree, ({ tagName }) => tagName === "article");
  const main =
    (articles.length === 1 ? articles[0] : undefined) ??
    find(tree, ({ tagName, properties }) => tagName === "main" || properties.role === "main") ??
    find(tree, ({ tagName }) => tagName === "body");
  const { transcript, lost } = markdownOf(
    { type: "root", children: (main?.children ?? tree.children) as RootContent[] },
    baseOf(tree, address),
  );
  return { format: "HTML", extension: "html", form: "markdown", transcript, facts, lost };
}

/** From where its links lead. */
function baseOf(tree: HastRoot, address: string | undefined): string | undefined {
  const base = find(tree, ({ tagName, properties }) => tagName === "base" && !!properties.href);
  const own = find(
    tree,
    ({ tagName, properties }) => tagName === "link" && String(properties.rel) === "canonical",
  );
  const page = [address, own?.properties.href].map(String).find((url) => URL.canParse(url));
  const href = String(base?.properties.href ?? "");
  return base && URL.canParse(href, page) ? new URL(href, page).href : page;
}

function factsOf(tree: HastRoot): ReceivedFacts {
  const metas = new Map<string, string>();
  visit(tree, "element", function ({ tagName, properties }) {
    if (tagName !== "meta") return;
    const name = properties.name ?? properties.property ?? properties.itemProp;
    if (name && properties.content)
      metas.set(String(name).toLowerCase(), String(properties.content));
  });
  const meta = (...names: string[]): string | undefined =>
    names.map((name) => metas.get(name)?.trim()).find(Boolean);
  const heading =
    find(tree, ({ tagName }) => tagName === "h1") ??
    find(tree, ({ tagName }) => tagName === "title");
  const title =
    meta("citation_title", "dc.title", "og:title") ?? (heading && squeezed(toString(heading)));
  const author = meta("citation_author", "dc.creator", "author", "article:author");
  const date = meta("citation_publication_date", "dc.date", "article:published_time", "date");
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec((date ?? "").replaceAll("/", "-"))?.[0];
  const root = find(tree, ({ tagName }) => tagName === "html");
  const lang = root?.properties.lang === undefined ? undefined : String(root.properties.lang);
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(day && { date: day }),
    ...(lang && { lang }),
  };
}

function find(tree: HastRoot, is: (element: Element) => boolean): Element | undefined {
  return allOf(tree, is)[0];
}

/** The matching elements that are not inside another match. */
function allOf(tree: HastRoot, is: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, "element", function (element) {
    if (element.tagName === "nav" || element.tagName === "template") return SKIP;
    if (!is(element)) return undefined;
    found.push(element);
    return SKIP;
  });
  return found;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
