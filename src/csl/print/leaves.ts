import { numberOf } from "./conditions.ts";
import type { Context } from "./context.ts";
import { dateFormatOf, dateKey, printDate, type DateFormat } from "./dates.ts";
import { affix, decorate, decorateTerm } from "../text/decorate.ts";
import { isDescription } from "../text/is-description.ts";
import { labelOf } from "./labels.ts";
import type { Lookup } from "../style/lookup.ts";
import { printNumber } from "./print-number.ts";
import { plainOf } from "../text/plain-of.ts";
import type { Out } from "../rich-text.ts";
import type {
  DateElement,
  LabelElement,
  NumberElement,
  SortKey,
  StyleOptions,
  TextElement,
} from "../style/style-tree.ts";
import { linked, tagOf, textOf } from "./text-variables.ts";
import { yearSuffix } from "./year-suffix.ts";

/** A part of a layout as a function of a rendering; returns undefined if it prints nothing. */
export type Print = (context: Context) => Out | undefined;

/**
 * Elements that print one thing: a term, a variable, a number, a date or a label, each as a function of a
 * rendering.
 *
 * @param hasOwnSuffix
 *   Year suffixes appear where the style puts them, not after the first year.
 * @param base
 *   The language of items that name none.
 * @param key
 *   Whether this is for a sort key: numbers and dates are padded.
 */
export function createLeaves(
  options: StyleOptions,
  lookup: Lookup,
  hasOwnSuffix: boolean,
  base: string,
  key: SortKey | undefined,
) {
  return {
    term: termPrint,
    variable: variablePrint,
    number: numberPrint,
    date: datePrint,
    label: labelPrint,
    languageOf,
  };

  function termPrint(element: TextElement): Print {
    const term = lookup.term(element.name, element.form, element.plural);
    if (!term) return () => undefined;
    const tag = element.textCase ? undefined : "term";
    const text = decorateTerm(term, element, lookup.language, tag);
    const out: Out = element.name === "ibid" ? { children: [text], tag: "ibid" } : text;
    if (element.name !== "no date") return () => out;
    return (context) => {
      const letters = suffixOf(context);
      if (!letters) return out;
      const pieces: Out[] = [
        { children: [term], tag: "year" },
        "-",
        { children: [letters], tag: "year-suffix" },
      ];
      return decorate({ children: pieces }, element, lookup.language, "date");
    };
  }

  function variablePrint(element: TextElement): Print {
    const { name } = element;
    if (name === "year-suffix") {
      return (context) => {
        const { suffix } = context.told;
        if (suffix === 0 || context.suffixDone) return;
        context.called++;
        context.rendered++;
        context.suffixDone = true;
        return decorate(yearSuffix(suffix), element, "", "year-suffix");
      };
    }
    const tag = tagOf(name);
    const isOfCite = name === "locator" || name === "citation-number";
    const isLink = ["DOI", "URL", "PMID", "PMCID"].includes(name);
    const { textCase, stripPeriods, format, prefix, suffix } = element;
    const inner = { ...(textCase && { textCase }), ...(stripPeriods && { stripPeriods }) };
    const outer = {
      ...(format && { format }),
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
    };
    const { quotes: _quotes, fontStyle: _fontStyle, ...look } = format ?? {};
    const bare = { ...outer, format: { ...look, fontStyle: "normal" as const } };
    const isPlain = !textCase && !stripPeriods;
    return (context) => {
      context.called++;
      if (context.suppressed?.has(name) || (isOfCite && context.isBare)) return;
      const text = textOf(element, context, options, lookup);
      if (text === undefined) return;
      context.rendered++;
      context.printed.push(name);
      if (key) return name === "citation-number" ? plainOf(text).padStart(9, "0") : text;
      if (name === "citation-label") {
        const letters = suffixOf(context);
        const label = decorate(text, inner, "");
        const pieces: Out[] = letters
          ? [label, { children: [letters], tag: "year-suffix" }]
          : [label];
        return affix({ children: pieces }, outer, tag);
      }
      if (tag === "title" && isDescription(plainOf(text))) return affix(text, bare, tag);
      // An abbreviation in capitals is not a title in capitals: `PLOS ONE`.
      const isShort = element.form === "short" && textCase === "title";
      const isAbbreviation = isShort && /^[^\p{Ll}]+$/u.test(plainOf(text));
      const out = isPlain || isAbbreviation ? text : decorate(text, inner, languageOf(context));
      if (isLink) return linked(out, element, plainOf(text));
      return affix(out, outer, tag);
    };
  }

  function numberPrint(element: NumberElement): Print {
    const { variable } = element;
    const tag = tagOf(variable);
    return (context) => {
      context.called++;
      if (context.suppressed?.has(variable)) return;
      if (context.isBare && (variable === "locator" || variable === "citation-number")) return;
      const value = numberOf(context, variable);
      if (value === undefined) return;
      context.rendered++;
      context.printed.push(variable);
      if (key) return /^\d+/.exec(value)?.[0].padStart(9, "0") ?? value;
      return decorate(printNumber(value, element, lookup), element, languageOf(context), tag);
    };
  }

  function datePrint(element: DateElement): Print {
    let format: DateFormat | undefined;
    return (context) => {
      context.called++;
      if (context.suppressed?.has(element.variable)) return;
      // Access dates do not distinguish works.
      if (context.isBare && element.variable === "accessed") return;
      const date = context.item.date(element.variable);
      if (!date) return;
      format ??= dateFormatOf(element, lookup);
      if (key) {
        context.rendered++;
        return dateKey(
          date,
          format.parts.map(({ name }) => name),
        );
      }
      const takesSuffix = element.variable !== "accessed" && !hasOwnSuffix;
      const suffix = takesSuffix ? () => suffixOf(context) : undefined;
      const out = printDate(date, format, lookup, suffix);
      if (out === undefined) return;
      context.rendered++;
      context.printed.push(element.variable);
      return out;
    };
  }

  function labelPrint(element: LabelElement): Print {
    return (context) => {
      const isOfCite = element.variable === "locator";
      if (isOfCite && context.isBare) return;
      const term = labelOf(element, context, lookup);
      if (!term) return;
      return decorateTerm(term, element, lookup.language);
    };
  }

  function suffixOf(context: Context): string | undefined {
    if (context.suffixDone || hasOwnSuffix || context.told.suffix === 0) return;
    context.suffixDone = true;
    return yearSuffix(context.told.suffix);
  }

  function languageOf({ item }: Context): string {
    return item.language || base;
  }
}
