import type { Context } from "./context.ts";
import { affix, decorate, decorateTerm, join } from "../text/decorate.ts";
import type { NameList } from "../values/item.ts";
import type { Lookup } from "../style/lookup.ts";
import { createListStyle, printList, shownOf } from "./print-names.ts";
import type { Out } from "../rich-text.ts";
import type {
  Affixed,
  LabelElement,
  NameOptions,
  NamesElement,
  SortKey,
  StyleElement,
  StyleOptions,
} from "../style/style-tree.ts";

export interface NamesSettings {
  inherited: NameOptions;
  options: StyleOptions;
  isPrimaryOnly: boolean;
  lookup: Lookup;
  key: SortKey | undefined;
}

type Print = (context: Context) => Out | undefined;

/**
 * `cs:names` as a function of a rendering.
 *
 * @param outer
 *   The names this element substitutes for; without children of its own, it is written like them.
 * @param compile
 *   Compiles the other elements a substitute may hold.
 */
export function compileNames(
  element: NamesElement,
  outer: NamesElement | undefined,
  settings: NamesSettings,
  compile: (element: StyleElement, outer: NamesElement) => Print,
): Print {
  const { lookup, key, inherited } = settings;
  const isShorthand = !element.name && !element.etAl && !element.label;
  const shape = outer && isShorthand ? { ...outer, ...defined(element) } : element;
  const list = createListStyle(shape.name, inherited, shape.etAl, settings, key);
  const delimiter = shape.delimiter ?? inherited.namesDelimiter ?? "";
  const label = key ? undefined : shape.label;
  const affixes: Affixed = key ? {} : shape;
  let substitutes: Print[] | undefined;

  return (context) => {
    context.called++;
    const lists = listsOf(element.variables, context, lookup, label);
    if (lists.length > 0) return printLists(lists, context);
    if (!element.substitute) return;
    substitutes ??= toFirstEmptyTerm(element.substitute, lookup).map((child) =>
      compile(child, shape),
    );
    return substitute(substitutes, context);
  };

  function printLists(lists: [string, NameList][], context: Context): Out | undefined {
    if (list.person.form === "count") {
      let total = 0;
      for (const [, names] of lists) total += shownOf(names, list, context).shown;
      context.rendered++;
      return key ? String(total).padStart(6, "0") : decorate(String(total), affixes, "");
    }
    const pieces: Out[] = [];
    const bare: Out[] = [];
    const whole = context.firstNames === undefined && context.substitute?.isWhole;
    for (const [variable, names] of lists) {
      const out = whole ? context.substitute!.text : printList(names, list, context);
      if (out === undefined || (whole && pieces.length > 0)) continue;
      bare.push(out);
      pieces.push(
        label && !context.onlyNames
          ? labelled(out, label, shape.labelFirst, variable, names, lookup)
          : out,
      );
      context.printed.push(variable);
      if (context.isSubstitute && !key) (context.suppressed ??= new Set()).add(variable);
    }
    if (pieces.length === 0) return;
    context.rendered++;
    if (whole && context.substitute!.text === "") {
      context.firstNames = "";
      return;
    }
    if (key) return join(pieces, delimiter || " ");
    const names: Out = { children: [join(pieces, delimiter)], tag: "names" };
    return first(context, bare, affix(names, context.onlyNames ? {} : affixes));
  }

  function substitute(prints: Print[], context: Context): Out | undefined {
    const { printed, called, rendered, isSubstitute } = context;
    for (const print of prints) {
      const from = printed.length;
      context.isSubstitute = true;
      const isNew = context.firstNames === undefined;
      const out = print(context);
      context.isSubstitute = isSubstitute;
      if (out === undefined && isNew && context.firstNames !== undefined) {
        // Hidden names still count as printed.
        context.called = called;
        context.rendered = rendered;
        return;
      }
      if (out === undefined) continue;
      context.called = called;
      context.rendered = rendered + 1;
      if (!key) {
        context.suppressed ??= new Set();
        for (const variable of printed.slice(from)) context.suppressed.add(variable);
      }
      if (key || !isNew || context.firstNames !== undefined) return out;
      const text = context.substitute?.text ?? out;
      const shown = first(context, [out], { children: [text], tag: "names" });
      return text === "" ? undefined : shown;
    }
    context.called = called;
    context.rendered = rendered;
    return;
  }
}

/** An intentionally empty term ends the list of substitutes: nothing replaces the names. */
function toFirstEmptyTerm(elements: StyleElement[], lookup: Lookup): StyleElement[] {
  const empty = elements.findIndex(
    (element) =>
      element.kind === "text" &&
      element.of === "term" &&
      lookup.term(element.name, element.form) === "",
  );
  return empty === -1 ? elements : elements.slice(0, empty);
}

/** Record the first names of a cite, and omit or replace them if asked to. */
function first(context: Context, bare: Out[], out: Out): Out | undefined {
  if (context.firstNames !== undefined) return out;
  context.firstNames = { children: bare, delimiter: "; " };
  if (!context.hideNames) return out;
  context.rendered--;
  return;
}

function defined(element: NamesElement): Partial<NamesElement> {
  const { variables, substitute, labelFirst: _labelFirst, ...own } = element;
  return { ...own, variables, ...(substitute && { substitute }) };
}

/**
 * The lists of names by variable. Editors who are also the translators form one list if there is a term for them.
 */
function listsOf(
  variables: readonly string[],
  context: Context,
  lookup: Lookup,
  label: LabelElement | undefined,
): [string, NameList][] {
  const { item, suppressed } = context;
  const lists: [string, NameList][] = [];
  for (const variable of variables) {
    if (suppressed?.has(variable)) continue;
    const names = item.names(variable);
    if (names.people.length > 0) lists.push([variable, names]);
  }
  if (lists.length < 2) return lists;
  const editors = lists.findIndex(([variable]) => variable === "editor");
  const translators = lists.findIndex(([variable]) => variable === "translator");
  if (editors === -1 || translators === -1) return lists;
  const isSame = samePeople(lists[editors]![1], lists[translators]![1]);
  if (!isSame || !label || !lookup.term("editor-translator", label.form)) return lists;
  lists[Math.min(editors, translators)] = ["editor-translator", lists[editors]![1]];
  lists.splice(Math.max(editors, translators), 1);
  return lists;
}

function samePeople(first: NameList, second: NameList): boolean {
  const { people } = second;
  return (
    first.people.length === people.length &&
    first.people.every((person, index) => person === people[index])
  );
}

function labelled(
  out: Out,
  label: LabelElement,
  isFirst: boolean,
  variable: string,
  names: NameList,
  lookup: Lookup,
): Out {
  const isMany =
    label.plural === "always" ||
    (label.plural === "contextual" && (names.people.length > 1 || names.hasOthers));
  const term = lookup.term(variable, label.form, isMany);
  if (!term) return out;
  const written = decorateTerm(term, label, lookup.language);
  return { children: isFirst ? [written, out] : [out, written] };
}
