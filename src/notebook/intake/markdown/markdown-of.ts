import type { Element, Root as HastRoot } from "hast";
import { raisedText } from "../../../citations/raised-text.ts";
import { defaultHandlers, toMdast, type Handle } from "hast-util-to-mdast";
import { toString } from "hast-util-to-string";
import { h } from "hastscript";
import type { FootnoteDefinition, FootnoteReference, Root } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";
import { makeMarksPlainer } from "./plainer-marks.ts";

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
  ...["input", "select", "textarea"],
]);

/**
 * Convert elements to Markdown, with tables and footnotes; report what Markdown cannot hold.
 *
 * @param address
 *   The address of the page, to which its links are relative.
 */
export function markdownOf(
  tree: HastRoot,
  address?: string,
): { transcript: string; lost: string[] } {
  const lost = new Set<string>();
  makeMarksPlainer(tree, () =>
    lost.add("Struck-out words stand like the others: look for them in the original."),
  );
  const notes = footnotesOf(tree);
  const nothing: Handle = () => undefined;
  const recording: Handle = () => void lost.add("Its recordings are left out.");
  const mdast = toMdast(tree, {
    nodeHandlers: { comment: nothing },
    handlers: {
      ...Object.fromEntries(Array.from(left, (name) => [name, nothing])),
      ...Object.fromEntries(["audio", "video"].map((name) => [name, recording])),
      math(_state, node: Element) {
        const words = String(node.properties.altText ?? node.properties.alttext ?? "");
        if (words !== "") return { type: "text", value: words };
        lost.add("Its formulas are left out.");
        return undefined;
      },
      img(_state, node: Element) {
        lost.add("Its pictures are left out; what describes them stays.");
        const alt = String(node.properties.alt ?? "");
        return alt === "" ? undefined : { type: "text", value: alt };
      },
      a(state, node: Element) {
        const label = notes.get(String(node.properties.href).replace(/^#/, ""));
        if (label === undefined) {
          if (wordsOf(state.all(node)).trim() === "") return undefined;
          const href = addressOnWeb(String(node.properties.href ?? ""), address);
          const { children } = isNoteNumber(node) ? raised(node) : node;
          if (href !== undefined) return defaultHandlers.a(state, h("a", { href }, children));
          lost.add(
            "Links within the page, and those without a web address, are left out; their words stay.",
          );
          return state.all({ ...node, children }) as never;
        }
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
        const words = toString(node).trim();
        // On the line 10⁶ would be 106.
        if (!isNote && isRaised.test(words)) return state.all(raised(node)) as never;
        if (!isNote && words !== "") lost.add("Raised letters stand on the line.");
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

const isRaised = /^[\d+\-–−=(),\s]+$/;

/** Whether a link is the number of a note elsewhere, which pages raise in many ways. */
function isNoteNumber(link: Element): boolean {
  const href = String(link.properties.href ?? "");
  return /^\s*\d{1,3}\s*$/.test(toString(link)) && /#.*(?:foot|fn|ftn|note)/i.test(href);
}

function raised(node: Element): Element {
  const copy = structuredClone(node);
  visit(copy, "text", (text) => void (text.value = raisedText(text.value)));
  return copy;
}

/** Where a link leads; undefined for a place in its own page, and where the page’s address is not known. */
function addressOnWeb(href: string, page: string | undefined): string | undefined {
  if (!URL.canParse(href, page)) return undefined;
  const { protocol, hash, href: whole } = new URL(href, page);
  const bare = (url: string): string => url.replace(/#.*$/s, "");
  const isOwn = hash !== "" && page !== undefined && bare(whole) === bare(new URL(page).href);
  return /^https?:$/.test(protocol) && !isOwn ? whole : undefined;
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
