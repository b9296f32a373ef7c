import { compileConditions, numberOf } from "./conditions.ts";
import type { Context } from "./context.ts";
import { dateFormatOf, dateKey, printDate, type DateFormat } from "./dates.ts";
import { affix, decorate, decorateTerm } from "../text/decorate.ts";
import { labelOf } from "./labels.ts";
import type { Lookup } from "../style/lookup.ts";
import { compileNames } from "./names-element.ts";
import { parseStyleText } from "../text/parse-rich-text.ts";
import { printNumber } from "./print-number.ts";
import { plainOf } from "../text/plain-text.ts";
import type { Out, Run } from "../rich-text.ts";
import type {
  Area,
  CslStyle,
  DateElement,
  GroupElement,
  LabelElement,
  NamesElement,
  NumberElement,
  SortKey,
  StyleElement,
  TextElement,
} from "../style/style-tree.ts";
import { linked, tagOf, textOf } from "./text-variables.ts";
import { yearSuffix } from "./year-suffix.ts";

/** Prints into a list: `choose` gives its children to the element around it. */
type Render = (context: Context, into: Out[]) => void;
type Print = (context: Context) => Out | undefined;

export interface Compiled {
  /** The children of the layout, without its affixes. */
  layout(context: Context): Out[];
  macro(name: string, context: Context): Out[];
}

/**
 * Make functions of the elements of an area. Macros and branches are compiled when they first run.
 *
 * @param key
 *   For a sort key: names inverted and without labels, numbers and dates padded.
 */
export function compile(
  style: CslStyle,
  area: Area,
  lookup: Lookup,
  hasOwnSuffix: boolean,
  key?: SortKey,
): Compiled {
  const { options } = style;
  const inherited = { ...style.nameOptions, ...area.nameOptions };
  const isPrimaryOnly = area.options.givenNameRule.startsWith("primary-name");
  const names = { inherited, options, isPrimaryOnly, lookup, key };
  const macros = new Map<string, Render>();
  const layout = lazily(area.layout.children);
  const base = style.facts.defaultLocale ?? "en";

  return {
    layout: (context) => collect(layout, context),
    macro: (name, context) => collect(macroOf(name), context),
  };

  function collect(render: Render, context: Context): Out[] {
    const into: Out[] = [];
    render(context, into);
    return into;
  }

  function macroOf(name: string): Render {
    let render = macros.get(name);
    if (!render) macros.set(name, (render = lazily(style.macros.get(name) ?? [])));
    return render;
  }

  function lazily(elements: StyleElement[]): Render {
    let renders: Render[] | undefined;
    return (context, into) => {
      renders ??= elements.map((element) => renderOf(element));
      for (const render of renders) render(context, into);
    };
  }

  function renderOf(element: StyleElement): Render {
    if (element.kind === "choose") {
      const branches = element.branches.map((branch) => ({
        test: compileConditions(branch),
        render: lazily(branch.children),
      }));
      return (context, into) => {
        for (const { test, render } of branches) {
          if (test(context)) return render(context, into);
        }
      };
    }
    const print = printOf(element, undefined);
    return (context, into) => {
      const out = print(context);
      if (out !== undefined && out !== "") into.push(out);
    };
  }

  function printOf(element: StyleElement, outer: NamesElement | undefined): Print {
    switch (element.kind) {
      case "text":
        return textPrint(element);
      case "number":
        return numberPrint(element);
      case "date":
        return datePrint(element);
      case "label":
        return labelPrint(element);
      case "group":
        return groupPrint(element);
      case "names":
        return compileNames(element, outer, names, printOf);
      case "choose": {
        // In a substitute, what a branch holds stands for the names one after the other too.
        const branches = element.branches.map((branch) => ({
          test: compileConditions(branch),
          prints: branch.children.map((child) => printOf(child, outer)),
        }));
        return (context) => {
          const { prints = [] } = branches.find(({ test }) => test(context)) ?? {};
          for (const print of prints) {
            const out = print(context);
            if (out !== undefined && out !== "") return out;
          }
          return;
        };
      }
    }
  }

  function textPrint(element: TextElement): Print {
    switch (element.of) {
      case "value": {
        const value =
          element.name === "" ? undefined : decorate(parseStyleText(element.name), element, base);
        return () => value;
      }
      case "term":
        return termPrint(element);
      case "macro": {
        const render = macroOf(element.name);
        return (context) => {
          const into = grouped(render, context);
          if (!into) return;
          return decorate(
            into.length === 1 ? into[0]! : { children: into },
            element,
            languageOf(context),
          );
        };
      }
      case "variable":
        return variablePrint(element);
    }
  }

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
      // An abbreviation of capitals is no shouted title: `PLOS ONE`.
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
      // The day of a visit sets no work apart.
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

  function groupPrint(element: GroupElement): Print {
    const render = lazily(element.children);
    const { delimiter } = element;
    return (context) => {
      const children = grouped(render, context);
      if (!children) return;
      const run: Run = { children };
      if (delimiter) run.delimiter = delimiter;
      return affix(run, element);
    };
  }

  /** Children of a group or a macro; undefined where all variables that they called are empty. */
  function grouped(render: Render, context: Context): Out[] | undefined {
    const { called, rendered } = context;
    context.called = 0;
    context.rendered = 0;
    const into = collect(render, context);
    const isCalled = context.called > 0;
    const isRendered = context.rendered > 0;
    const isEmpty = into.length === 0 || (isCalled && !isRendered);
    context.called = called + (isCalled || !isEmpty ? 1 : 0);
    context.rendered = rendered + (isEmpty ? 0 : 1);
    return isEmpty ? undefined : into;
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
