import type { CslLocale, Term } from "./style-tree.ts";
import { checkAttributes } from "./read-attributes.ts";
import type { Report, StyleMessage } from "./style-message.ts";
import { readDateElement } from "./read-date-element.ts";
import { readShort, type ShortNode } from "./read-short.ts";
import { readXml, type StyleNode } from "./read-xml.ts";
import type { TermForm } from "./style-tree.ts";

/** The key of a term among a locale’s terms: its name, form and gender. */
export function termKey(name: string, form: TermForm | undefined, gender?: string): string {
  const key = form === undefined || form === "long" ? name : `${name}|${form}`;
  return gender ? `${key}/${gender}` : key;
}

/**
 * Read a locale from XML or packed elements; unknown parts are left out.
 *
 * @returns
 *   The locale; `undefined` if the text is not a locale.
 */
export function readLocale(source: string | ShortNode): CslLocale | undefined {
  const root = typeof source === "string" ? readXml(source).root : readShort(source);
  return root?.name === "locale" ? readLocaleNode(root, () => {}) : undefined;
}

/** Read a `cs:locale` element. */
export function readLocaleNode(node: StyleNode, report: Report): CslLocale {
  const locale: CslLocale = { terms: new Map(), dates: new Map(), hasOrdinals: false };
  const language = node.attributes.get("xml:lang");
  if (language) locale.language = language;
  for (const child of node.children) {
    if (child.name === "terms") readTerms(child, locale, report);
    else if (child.name === "date") {
      checkAttributes(child, report);
      const date = readDateElement(child, report);
      if (date?.form) locale.dates.set(date.form, date);
    } else if (child.name === "style-options") {
      const inQuote = child.attributes.get("punctuation-in-quote");
      if (inQuote) locale.punctuationInQuote = inQuote === "true";
      const limit = child.attributes.get("limit-day-ordinals-to-day-1");
      if (limit) locale.limitDayOrdinals = limit === "true";
    } else if (child.name !== "info") {
      report(child, "style-element", `Unexpected \`${child.name}\` in \`locale\``);
    }
  }
  return locale;
}

function readTerms(node: StyleNode, locale: CslLocale, report: Report): void {
  for (const child of node.children) {
    const { attributes } = child;
    const name = attributes.get("name");
    if (child.name !== "term" || !name) {
      report(child, "style-element", `Unexpected \`${child.name}\` in \`terms\``);
      continue;
    }
    let single = child.text;
    let multiple = child.text;
    for (const { name, text } of child.children) {
      if (name === "single") single = text;
      else if (name === "multiple") multiple = text;
    }
    if (child.children.length > 0 && multiple === child.text) multiple = single;
    // A term is one line: line breaks and indents come from an editor and do not count.
    const term: Term = { single: oneLine(single), multiple: oneLine(multiple) };
    const gender = attributes.get("gender");
    if (gender) term.gender = gender;
    const match = attributes.get("match");
    if (match) term.match = match;
    const form = attributes.get("form") as TermForm | undefined;
    locale.terms.set(termKey(name, form, attributes.get("gender-form")), term);
    if (name === "ordinal" || name.startsWith("ordinal-")) locale.hasOrdinals = true;
  }
}

function oneLine(text: string): string {
  return text.includes("\n") ? text.replace(/\s*\n\s*/g, " ").trim() : text;
}

export type { StyleMessage };
