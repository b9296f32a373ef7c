import type { Context } from "./context.ts";
import { hasLocator, numberOf } from "./conditions.ts";
import { affix } from "../text/decorate.ts";
import { isNumeric } from "../values/numbers.ts";
import { formatPageRange, rangeDelimiter } from "../values/page-range.ts";
import { parseRichText } from "../text/parse-rich-text.ts";
import type { Item } from "../values/item.ts";
import type { Lookup } from "../style/lookup.ts";
import type { Out, Tag } from "../rich-text.ts";
import type { StyleOptions, TextElement } from "../style/style-tree.ts";

const links = new Map([
  ["DOI", "https://doi.org/"],
  ["URL", ""],
  ["PMID", "https://www.ncbi.nlm.nih.gov/pubmed/"],
  ["PMCID", "https://www.ncbi.nlm.nih.gov/pmc/articles/"],
]);

/** A text variable before periods, case and affixes are applied; undefined if missing. */
export function textOf(
  element: TextElement,
  context: Context,
  options: StyleOptions,
  lookup: Lookup,
): Out | undefined {
  const { item, cite } = context;
  switch (element.name) {
    case "locator": {
      if (!cite || !hasLocator(cite.locator)) return;
      const and = lookup.term("and", "symbol") ?? "&";
      const written = String(cite.locator).trim();
      const value = and === "&" ? written : written.replace(/\s&\s/g, ` ${and} `);
      const isPage = !cite.label || cite.label === "page";
      const format = isPage ? options.pageRangeFormat : undefined;
      return parseRichText(formatPageRange(value, format, rangeDelimiter(lookup)));
    }
    case "page": {
      const page = item.plain("page");
      if (page === undefined) return;
      return parseRichText(formatPageRange(page, options.pageRangeFormat, rangeDelimiter(lookup)));
    }
    case "page-first":
    case "citation-number":
    case "first-reference-note-number":
      return numberOf(context, element.name);
    case "citation-label":
      return citationLabel(item);
    case "issue":
    case "volume":
    case "edition":
    case "chapter-number":
    case "collection-number": {
      const value = item.plain(element.name);
      if (value === undefined || !/\d-\d/.test(value) || !isNumeric(value)) {
        return item.text(element.name);
      }
      return formatPageRange(value, undefined, rangeDelimiter(lookup));
    }
    default:
      return item.text(element.name, element.form === "short");
  }
}

/** The tag by which later passes and callers find the variable. */
export function tagOf(variable: string): Tag | undefined {
  switch (variable) {
    case "title":
    case "title-short":
      return "title";
    case "citation-number":
    case "citation-label":
    case "locator":
      return variable;
    default:
      return;
  }
}

/**
 * Text linked to the address it represents, if any. If the style prints the start of the address as a prefix, the
 * link includes it.
 */
export function linked(out: Out, element: TextElement, value: string): Out {
  const start = links.get(element.name);
  if (start === undefined) return affix(out, element);
  const { prefix = "", ...rest } = element;
  const isAddress = /^https?:\/\//i.test(value);
  const address = isAddress ? value : start + value;
  if (element.name === "URL" && !isAddress) return affix(out, element);
  const inside = isAddress ? "" : (/https?:\/\/\S*$/.exec(prefix)?.[0] ?? "");
  const text = inside === "" ? out : { children: [inside, out] };
  const outside = prefix.slice(0, prefix.length - inside.length);
  return affix({ children: [text], tag: "link", value: address }, { ...rest, prefix: outside });
}

/** The item’s label or, without one, letters of the authors and two digits of the year. */
export function citationLabel(item: Item): Out | undefined {
  const own = item.text("citation-label");
  if (own !== undefined) return own;
  const { people } = item.names("author");
  const letters = people.length === 1 ? 4 : people.length < 4 ? 2 : 1;
  const names = people
    .slice(0, 4)
    .map(({ family, literal }) => (family ?? literal ?? "").slice(0, letters));
  const year = item.date("issued")?.start?.year;
  const label = names.join("") + (year === undefined ? "" : String(year).slice(-2));
  return label === "" ? undefined : label;
}
