import type { Element, Root as HastRoot } from "hast";
import { defaultHandlers, toMdast, type Handle } from "hast-util-to-mdast";
import { toString } from "hast-util-to-string";
import type { FootnoteDefinition, FootnoteReference, Root } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";

/** Elements of a page that lead elsewhere or are not text. */
const left = new Set([
  "script",
  "style",
  "nav",
  "form",
  "button",
  "iframe",
  "noscript",
  "svg",
  "template",
]);

/** Convert elements to Markdown, with tables and footnotes; report what Markdown cannot hold. */
export function markdownOf(tree: HastRoot): { transcript: string; lost: string[] } {
  const lost = new Set<string>();
  const notes = footnotesOf(tree);
  const nothing: Handle = () => undefined;
  const mdast = toMdast(tree, {
    handlers: {
      ...Object.fromEntries(Array.from(left, (name) => [name, nothing])),
      img(_state, node: Element) {
        lost.add("Its pictures are left out; what describes them stays.");
        const alt = String(node.properties.alt ?? "");
        return alt === "" ? undefined : { type: "text", value: alt };
      },
      a(state, node: Element) {
        const label = notes.get(String(node.properties.href).replace(/^#/, ""));
        if (label === undefined)
          return toString(node) === "" ? undefined : defaultHandlers.a(state, node);
        const reference: FootnoteReference = {
          type: "footnoteReference",
          identifier: label,
          label,
        };
        return reference;
      },
      sup(state, node: Element) {
        const [only] = node.children.filter(
          (child) => child.type !== "text" || child.value.trim() !== "",
        );
        const isNote =
          only?.type === "element" && notes.has(String(only.properties.href).replace(/^#/, ""));
        if (!isNote) lost.add("Raised letters stand on the line.");
        return state.all(node) as never;
      },
      li(state, node: Element) {
        const label = notes.get(String(node.properties.id));
        if (label === undefined) return defaultHandlers.li(state, node);
        const definition: FootnoteDefinition = {
          type: "footnoteDefinition",
          identifier: label,
          label,
          children: state.toFlow(state.all(node)) as FootnoteDefinition["children"],
        };
        return definition as never;
      },
    },
  }) as Root;
  liftFootnotes(mdast);
  const transcript = toMarkdown(mdast, {
    bullet: "-",
    rule: "-",
    extensions: [gfmTableToMarkdown(), gfmFootnoteToMarkdown()],
  });
  return { transcript, lost: [...lost] };
}

/** The labels of footnotes by id. Footnotes are list items that a text refers to and that link back. */
function footnotesOf(tree: HastRoot): Map<string, string> {
  const called = new Map<string, string>();
  visit(tree, "element", function (element) {
    const { tagName, properties } = element;
    const href = String(properties.href ?? "");
    if (tagName !== "a" || !href.startsWith("#") || called.has(href.slice(1))) return;
    called.set(href.slice(1), /\d+/.exec(toString(element))?.[0] ?? "");
  });
  const notes = new Map<string, string>();
  visit(tree, "element", function (element) {
    const id = String(element.properties.id ?? "");
    if (element.tagName !== "li" || !called.has(id)) return;
    notes.set(id, called.get(id) || String(notes.size + 1));
    removeBackLinks(element);
  });
  return notes;
}

function removeBackLinks(element: Element): void {
  visit(element, "element", function (link, index, parent) {
    const isBack =
      link.tagName === "a" &&
      String(link.properties.href).startsWith("#") &&
      /^[\s↑↩^]*$/u.test(toString(link).replaceAll("\uFE0E", ""));
    if (!isBack || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** Footnote definitions go to the end of the document, not in the list they came from. */
function liftFootnotes(tree: Root): void {
  const definitions: FootnoteDefinition[] = [];
  visit(tree, function (node, index, parent) {
    if (node.type === "footnoteDefinition" && parent && parent !== tree && index !== undefined) {
      definitions.push(node);
      parent.children.splice(index, 1);
      return index;
    }
    return undefined;
  });
  visit(tree, "list", function (list) {
    list.children = list.children.filter(({ children }) => children.length > 0);
  });
  tree.children = tree.children.filter((node) => node.type !== "list" || node.children.length > 0);
  tree.children = [...tree.children, ...definitions];
}
