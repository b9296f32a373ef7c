import type { Element, ElementContent, Properties, Root as HastRoot, RootContent } from "hast";
import { h, type Result } from "hastscript";
import { toHast, type Handler } from "mdast-util-to-hast";
import { slug } from "../../citations/slug.ts";
import type { EmendationNode } from "../../notebook/source/emendation.ts";
import type { Source } from "../../notebook/source/source.ts";
import type { Citation } from "../../remark/citation.ts";
import type { FigureMark } from "../../remark/figure-mark.ts";

/** What the article is told of the works and figures that it points at. */
export interface ArticleLinks {
  /** The mark after a citation, and its state; of the nth citation, from 1. */
  citation(number: number): { mark: string; state: string; key: string } | undefined;
  /** The address of a figure. */
  figure(id: string): string;
  /** What the notebook has to say beside a block, by its number. */
  beside(number: number): Result | undefined;
}

/**
 * A source as an article: its words, with each citation a link to the entry of its work, each figure a
 * `data` element, and each numbered block with its number. Nothing is added to the words: marks and
 * numbers are drawn by the style sheet from attributes.
 */
export function documentArticle(source: Source, links: ArticleLinks): Element {
  const { frontMatter, tree, id } = source;
  let citations = 0;
  let inSpan = false;
  const handlers: Record<string, Handler> = {
    citation(state, node: Citation) {
      const number = ++citations;
      const found = links.citation(number);
      inSpan = true;
      const children = state.all(node);
      inSpan = false;
      if (!found) return h("span.cite.cite-unresolved", { id: `cite-${number}` }, children);
      const ref = slug(found.key);
      const properties: Properties = {
        id: `cite-${number}`,
        className: ["cite", `cite-${found.state}`],
        href: `#ref-${ref}`,
        role: "doc-biblioref",
        dataMark: found.mark,
        ariaDescribedBy: [`about-${ref}`],
      };
      return h("a", properties, children);
    },
    figureMark(state, node: FigureMark) {
      const figure = source.figures.find((one) => one.id === node.id);
      if (!figure) return h("span", state.all(node));
      const data = h(
        "data",
        { id: `figure-${node.id}`, value: String(figure.value) },
        state.all(node),
      );
      return inSpan ? data : h("a.figure", { href: links.figure(node.id) }, data);
    },
    emendation(state, node: EmendationNode) {
      return h("span.emended", state.all(node));
    },
    image(_state, node: { alt?: string | null }) {
      return { type: "text", value: node.alt ?? "" };
    },
    link(state, node: { url: string }) {
      const children = state.all(node as never);
      if (!/^https?:\/\//i.test(node.url)) return h("span", children);
      return h("a", { href: node.url, rel: ["external", "noopener", "noreferrer"] }, children);
    },
  };
  const root = toHast(tree, { handlers }) as HastRoot;
  return h(
    "article.document",
    { dataSource: id, lang: frontMatter.lang, dir: frontMatter.dir === "rtl" ? "rtl" : null },
    numberBlocks(root.children, links),
  );
}

const numbered = new Set(["p", "ul", "ol", "table", "blockquote"]);

/** The blocks that bear a number are those of `isNumbered`: each becomes one such element. */
function numberBlocks(nodes: readonly RootContent[], { beside }: ArticleLinks): ElementContent[] {
  let number = 0;
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [];
    if (!numbered.has(node.tagName)) return [node];
    number++;
    const label = h("a.block-number", {
      href: `#p-${number}`,
      ariaLabel: `Paragraph ${number}`,
      dataNumber: String(number),
    });
    return [h("div.block", { id: `p-${number}` }, [label, node, h(null, beside(number))])];
  });
}
