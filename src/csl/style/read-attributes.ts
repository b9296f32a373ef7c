import { conditionTests } from "./read-conditions.ts";
import type { Report } from "./style-message.ts";
import type { Format } from "../rich-text.ts";
import type { Affixed, NameOptions, TextCase } from "./style-tree.ts";
import type { StyleNode } from "./read-xml.ts";

const formatting = [
  "font-style",
  "font-variant",
  "font-weight",
  "text-decoration",
  "vertical-align",
];
const affixes = ["prefix", "suffix"];
const common = [...formatting, ...affixes, "display"];
const cased = [...common, "text-case", "strip-periods"];
const nameOptions = [
  "and",
  "delimiter-precedes-et-al",
  "delimiter-precedes-last",
  "et-al-min",
  "et-al-use-first",
  "et-al-subsequent-min",
  "et-al-subsequent-use-first",
  "et-al-use-last",
  "initialize",
  "initialize-with",
  "name-as-sort-order",
  "sort-separator",
];
const inherited = [...nameOptions, "name-form", "name-delimiter", "names-delimiter"];

/** The attributes allowed on each element; elements missing here may have any. */
const allowed = new Map<string, Set<string>>(
  Object.entries({
    style: [
      ...inherited,
      "class",
      "version",
      "default-locale",
      "initialize-with-hyphen",
      "page-range-format",
      "demote-non-dropping-particle",
    ],
    citation: [
      ...inherited,
      "disambiguate-add-names",
      "disambiguate-add-givenname",
      "disambiguate-add-year-suffix",
      "givenname-disambiguation-rule",
      "collapse",
      "cite-group-delimiter",
      "year-suffix-delimiter",
      "after-collapse-delimiter",
      "near-note-distance",
    ],
    bibliography: [
      ...inherited,
      "hanging-indent",
      "second-field-align",
      "line-spacing",
      "entry-spacing",
      "subsequent-author-substitute",
      "subsequent-author-substitute-rule",
    ],
    layout: [...formatting, ...affixes, "delimiter"],
    macro: ["name"],
    key: ["variable", "macro", "sort", "names-min", "names-use-first", "names-use-last"],
    text: [...cased, "variable", "macro", "term", "value", "form", "plural", "quotes"],
    number: [...cased, "variable", "form"],
    date: [...cased, "variable", "form", "date-parts", "delimiter"],
    "date-part": [...cased, "name", "form", "range-delimiter"],
    names: [...common, "variable", "delimiter"],
    name: [...common, ...nameOptions, "form", "delimiter"],
    "name-part": [...cased, "name"],
    "et-al": [...formatting, ...affixes, "term"],
    label: [...cased, "variable", "form", "plural"],
    group: [...common, "delimiter"],
    if: [...conditionTests, "match"],
    "else-if": [...conditionTests, "match"],
    else: [],
    choose: [],
    substitute: [],
    sort: [],
  }).map(([element, names]) => [element, new Set(names)]),
);

const values = {
  "font-style": ["normal", "italic", "oblique"],
  "font-variant": ["normal", "small-caps"],
  "font-weight": ["normal", "bold", "light"],
  "text-decoration": ["none", "underline"],
  "vertical-align": ["baseline", "sup", "sub"],
  display: ["block", "left-margin", "right-inline", "indent"],
  "text-case": [
    "lowercase",
    "uppercase",
    "capitalize-first",
    "capitalize-all",
    "sentence",
    "title",
  ],
  and: ["text", "symbol"],
  "delimiter-precedes": ["contextual", "always", "never", "after-inverted-name"],
  "name-as-sort-order": ["first", "all"],
  "name-form": ["long", "short", "count"],
} as const;

/** Report attributes the element does not know. */
export function checkAttributes(node: StyleNode, report: Report): void {
  const known = allowed.get(node.name);
  if (!known) return;
  for (const name of node.attributes.keys()) {
    if (known.has(name) || name.startsWith("xmlns") || name.startsWith("xml:")) continue;
    report(node, "style-attribute", `Unexpected attribute \`${name}\` of \`${node.name}\``);
  }
}

/** The attribute if it is one of some keywords; otherwise undefined, with a message. */
export function oneOf<Word extends string>(
  node: StyleNode,
  name: string,
  words: readonly Word[],
  report: Report,
): Word | undefined {
  const value = node.attributes.get(name);
  if (value === undefined) return;
  const word = words.find((word) => word === value.trim());
  if (word === undefined) {
    const expected = words.map((word) => `\`${word}\``).join(", ");
    const reason = `Unexpected \`${value}\` in \`${name}\`, expected ${expected}`;
    if (value !== "") report(node, "style-value", reason);
  }
  return word;
}

/** `true` or `false`; undefined if the attribute is missing. */
export function flag(node: StyleNode, name: string, report: Report): boolean | undefined {
  const word = oneOf(node, name, ["true", "false"], report);
  return word === undefined ? undefined : word === "true";
}

/** A whole number from 0; undefined if the attribute is missing. */
export function count(node: StyleNode, name: string, report: Report): number | undefined {
  const value = node.attributes.get(name)?.trim();
  if (value === undefined || value === "") return;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  report(node, "style-value", `Unexpected \`${value}\` in \`${name}\`, expected a whole number`);
  return;
}

/** An object without its undefined members. */
export function defined<Shape extends object>(members: {
  [Name in keyof Shape]: Shape[Name] | undefined;
}): Shape {
  const shape: Partial<Shape> = {};
  for (const name in members) {
    const value = members[name];
    if (value !== undefined) shape[name] = value;
  }
  return shape as Shape;
}

/** Formatting and affixes. */
export function affixedOf(node: StyleNode, report: Report): Affixed {
  const { attributes } = node;
  if (attributes.size === 0) return {};
  const format = defined<Format>({
    fontStyle: oneOf(node, "font-style", values["font-style"], report),
    fontVariant: oneOf(node, "font-variant", values["font-variant"], report),
    fontWeight: oneOf(node, "font-weight", values["font-weight"], report),
    textDecoration: oneOf(node, "text-decoration", values["text-decoration"], report),
    verticalAlign: oneOf(node, "vertical-align", values["vertical-align"], report),
    display: oneOf(node, "display", values.display, report),
    quotes: flag(node, "quotes", report) || undefined,
  });
  return defined<Affixed>({
    format: Object.keys(format).length > 0 ? format : undefined,
    prefix: attributes.get("prefix") || undefined,
    suffix: attributes.get("suffix") || undefined,
  });
}

/** Formatting, affixes, text case and periods. */
export function casedOf(
  node: StyleNode,
  report: Report,
): Affixed & { textCase?: TextCase; stripPeriods?: boolean } {
  const affixed: Affixed & { textCase?: TextCase; stripPeriods?: boolean } = affixedOf(
    node,
    report,
  );
  const textCase = oneOf(node, "text-case", values["text-case"], report);
  if (textCase) affixed.textCase = textCase;
  if (flag(node, "strip-periods", report)) affixed.stripPeriods = true;
  return affixed;
}

/** Name options, as written on `cs:name` or, in inheritable form, on the elements around it. */
export function nameOptionsOf(node: StyleNode, report: Report): NameOptions {
  const { attributes } = node;
  const isName = node.name === "name";
  return defined<NameOptions>({
    form: oneOf(node, isName ? "form" : "name-form", values["name-form"], report),
    delimiter: attributes.get(isName ? "delimiter" : "name-delimiter"),
    namesDelimiter: isName ? undefined : attributes.get("names-delimiter"),
    and: oneOf(node, "and", values.and, report),
    delimiterPrecedesEtAl: precedes(node, "delimiter-precedes-et-al", report),
    delimiterPrecedesLast: precedes(node, "delimiter-precedes-last", report),
    etAlMin: count(node, "et-al-min", report),
    etAlUseFirst: count(node, "et-al-use-first", report),
    etAlSubsequentMin: count(node, "et-al-subsequent-min", report),
    etAlSubsequentUseFirst: count(node, "et-al-subsequent-use-first", report),
    etAlUseLast: flag(node, "et-al-use-last", report),
    initialize: flag(node, "initialize", report),
    initializeWith: attributes.get("initialize-with"),
    nameAsSortOrder: oneOf(node, "name-as-sort-order", values["name-as-sort-order"], report),
    sortSeparator: attributes.get("sort-separator"),
  });
}

function precedes(node: StyleNode, name: string, report: Report) {
  return oneOf(node, name, values["delimiter-precedes"], report);
}
