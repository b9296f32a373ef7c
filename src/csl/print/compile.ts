import { compileConditions } from "./conditions.ts";
import type { Context } from "./context.ts";
import { createLeaves, type Print } from "./leaves.ts";
import type { Lookup } from "../style/lookup.ts";
import { compileNames } from "./names-element.ts";
import type { Out, Run } from "../rich-text.ts";
import type {
  Area,
  CslStyle,
  GroupElement,
  NamesElement,
  SortKey,
  StyleElement,
  TextElement,
} from "../style/style-tree.ts";
import { affix, decorate } from "../text/decorate.ts";
import { findTag } from "../text/find-tag.ts";
import { parseStyleText } from "../text/parse-rich-text.ts";

/** Prints into a list: `choose` passes its children to the element around it. */
type Render = (context: Context, into: Out[]) => void;

export interface Compiled {
  /** The children of the layout, without its affixes. */
  layout(context: Context): Out[];
  macro(name: string, context: Context): Out[];
}

/**
 * Compile the elements of an area into functions. Macros and branches are compiled the first time they run.
 *
 * @param key
 *   Whether this is for a sort key: names are inverted and have no labels; numbers and dates are padded.
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
  const base = lookup.language;
  const leaves = createLeaves(options, lookup, hasOwnSuffix, base, key);

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
        return leaves.number(element);
      case "date":
        return leaves.date(element);
      case "label":
        return leaves.label(element);
      case "group":
        return groupPrint(element);
      case "names":
        return compileNames(element, outer, names, printOf);
      case "choose": {
        // Inside a substitute, the elements of a branch are also tried one after the other in place of the names.
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
        if (element.name === "") return () => undefined;
        const isBack = backReference.test(element.name);
        const words = parseStyleText(element.name);
        const tag = isBack && !element.textCase ? "term" : undefined;
        const written = decorate(words, element, base, tag);
        const value: Out = isBack ? { children: [written], tag: "ibid" } : written;
        return () => value;
      }
      case "term":
        return leaves.term(element);
      case "macro": {
        const render = macroOf(element.name);
        return (context) => {
          const into = grouped(render, context);
          if (!into) return;
          return decorate(
            into.length === 1 ? into[0]! : { children: into },
            element,
            leaves.languageOf(context),
          );
        };
      }
      case "variable":
        return leaves.variable(element);
    }
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

  /** The children of a group or a macro; undefined if all variables they called are empty. */
  function grouped(render: Render, context: Context): Out[] | undefined {
    const { called, rendered } = context;
    context.called = 0;
    context.rendered = 0;
    const into = collect(render, context);
    const isCalled = context.called > 0;
    const isRendered = context.rendered > 0;
    // “Op. cit.” identifies the work, even when the sentence names its author.
    const isReferring = context.hideNames && findTag({ children: into }, "ibid") !== undefined;
    const isEmpty = into.length === 0 || (isCalled && !isRendered && !isReferring);
    context.called = called + (isCalled || !isEmpty ? 1 : 0);
    context.rendered = rendered + (isEmpty ? 0 : 1);
    return isEmpty ? undefined : into;
  }
}

/** Words with which styles refer to a work cited earlier. */
const backReference =
  /^(?:ibid|ibidem|id|idem|ebd|ebenda|(?:op|loc|art)\.?\s*cit|a\.\s*a\.\s*O)\.?$/i;
