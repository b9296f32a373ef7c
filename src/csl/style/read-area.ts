import {
  affixedOf,
  checkAttributes,
  count,
  defined,
  flag,
  nameOptionsOf,
  oneOf,
} from "./read-attributes.ts";
import { readElements } from "./read-elements.ts";
import type { StyleNode } from "./read-xml.ts";
import type { Report } from "./style-message.ts";
import type { Area, AreaOptions, Layout, SortKey, StyleFacts } from "./style-tree.ts";

/** Read a style’s `cs:citation` or `cs:bibliography`; anything without a valid meaning is reported and left out. */
export function readArea(node: StyleNode, report: Report): Area {
  checkAttributes(node, report);
  const area: Area = {
    layout: { children: [] },
    sort: [],
    nameOptions: nameOptionsOf(node, report),
    options: areaOptionsOf(node, report),
  };
  for (const child of node.children) {
    checkAttributes(child, report);
    if (child.name === "layout") {
      area.layout = {
        ...affixedOf(child, report),
        ...defined<{ delimiter?: string }>({ delimiter: child.attributes.get("delimiter") }),
        children: readElements(child, report),
      } satisfies Layout;
    } else if (child.name === "sort") {
      for (const key of child.children) {
        checkAttributes(key, report);
        const sortKey = readKey(key, report);
        if (sortKey) area.sort.push(sortKey);
      }
    } else report(child, "style-element", `Unexpected \`${child.name}\` in \`${node.name}\``);
  }
  return area;
}

/** Defaults for what a style does not say. */
export function emptyArea(report: Report): Area {
  const node = { name: "", attributes: new Map(), children: [], text: "", offset: 0 };
  return {
    layout: { children: [] },
    sort: [],
    nameOptions: {},
    options: areaOptionsOf(node, report),
  };
}

function readKey(node: StyleNode, report: Report): SortKey | undefined {
  const variable = node.attributes.get("variable")?.trim();
  const macro = node.attributes.get("macro")?.trim();
  if (node.name !== "key" || (!variable && !macro)) {
    report(node, "style-element", `Unexpected \`${node.name}\`, expected \`key\` of something`);
    return;
  }
  const direction = oneOf(node, "sort", ["ascending", "descending"] as const, report);
  return defined<SortKey>({
    variable,
    macro: variable ? undefined : macro,
    descending: direction === "descending",
    namesMin: count(node, "names-min", report),
    namesUseFirst: count(node, "names-use-first", report),
    namesUseLast: flag(node, "names-use-last", report),
  });
}

function areaOptionsOf(node: StyleNode, report: Report): AreaOptions {
  const { attributes } = node;
  const rules = [
    "by-cite",
    "all-names",
    "all-names-with-initials",
    "primary-name",
    "primary-name-with-initials",
  ] as const;
  const collapses = ["citation-number", "year", "year-suffix", "year-suffix-ranged"] as const;
  const substitutes = ["complete-all", "complete-each", "partial-each", "partial-first"] as const;
  return defined<AreaOptions>({
    addNames: flag(node, "disambiguate-add-names", report) ?? false,
    addGivenName: flag(node, "disambiguate-add-givenname", report) ?? false,
    givenNameRule: oneOf(node, "givenname-disambiguation-rule", rules, report) ?? "by-cite",
    addYearSuffix: flag(node, "disambiguate-add-year-suffix", report) ?? false,
    collapse: oneOf(node, "collapse", collapses, report),
    citeGroupDelimiter: attributes.get("cite-group-delimiter"),
    yearSuffixDelimiter: attributes.get("year-suffix-delimiter"),
    afterCollapseDelimiter: attributes.get("after-collapse-delimiter"),
    nearNoteDistance: count(node, "near-note-distance", report) ?? 5,
    subsequentAuthorSubstitute: attributes.get("subsequent-author-substitute"),
    substituteRule:
      oneOf(node, "subsequent-author-substitute-rule", substitutes, report) ?? "complete-all",
  });
}

/** A style’s settings for the layout of its bibliography. */
export function readBibliography(node: StyleNode, facts: StyleFacts, report: Report): void {
  facts.hasBibliography = true;
  facts.hangingIndent = flag(node, "hanging-indent", report) ?? false;
  facts.entrySpacing = count(node, "entry-spacing", report) ?? 1;
  facts.lineSpacing = count(node, "line-spacing", report) ?? 1;
  const align = oneOf(node, "second-field-align", ["flush", "margin"] as const, report);
  if (align) facts.secondFieldAlign = align;
}
