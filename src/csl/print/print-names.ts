import type { Context } from "./context.ts";
import { decorate } from "../text/decorate.ts";
import { initializeGiven } from "../values/given-names.ts";
import type { NameList } from "../values/item.ts";
import type { Lookup } from "../style/lookup.ts";
import type { Person } from "../values/parse-name.ts";
import { isAsian, printPerson, type Level, type PersonStyle } from "./person.ts";
import { plainOf } from "../text/plain-of.ts";
import type { Out } from "../rich-text.ts";
import type {
  EtAlElement,
  NameElement,
  NameOptions,
  SortKey,
  StyleOptions,
} from "../style/style-tree.ts";

/** Everything needed to write a list of names, with all inherited values filled in. */
export interface ListStyle {
  options: NameOptions;
  person: PersonStyle;
  etAl: EtAlElement | undefined;
  /** Names distinguished by the first name only. */
  isPrimaryOnly: boolean;
  lookup: Lookup;
  isSort: boolean;
  /** Written names by level and order, so that each is written once. */
  written: Map<Person, (Out | undefined)[]>;
}

export function createListStyle(
  element: NameElement | undefined,
  inherited: NameOptions,
  etAl: EtAlElement | undefined,
  style: { options: StyleOptions; lookup: Lookup; isPrimaryOnly: boolean },
  key?: SortKey,
): ListStyle {
  const options: NameOptions = { ...inherited, ...element?.options };
  if (key) {
    options.nameAsSortOrder = "all";
    if (key.namesMin !== undefined) options.etAlMin = key.namesMin;
    if (key.namesUseFirst !== undefined) options.etAlUseFirst = key.namesUseFirst;
    if (key.namesUseLast !== undefined) options.etAlUseLast = key.namesUseLast;
    delete options.and;
  }
  const person: PersonStyle = {
    form: options.form ?? "long",
    initialize: options.initialize ?? true,
    sortSeparator: key ? " " : (options.sortSeparator ?? ", "),
    element: key ? undefined : element,
    options: style.options,
    isSort: key !== undefined,
    language: style.lookup.language,
  };
  if (options.initializeWith !== undefined) person.initializeWith = options.initializeWith;
  return {
    options,
    person,
    etAl: key ? undefined : etAl,
    isPrimaryOnly: style.isPrimaryOnly,
    lookup: style.lookup,
    isSort: key !== undefined,
    written: new Map(),
  };
}

/** How many names of a list are shown, and whether an ellipsis precedes the last one. */
export function shownOf(list: NameList, style: ListStyle, context: Context) {
  const { options } = style;
  const isAgain = context.area === "citation" && context.place.position > 0 && !style.isSort;
  const min = (isAgain ? options.etAlSubsequentMin : undefined) ?? options.etAlMin;
  const first = (isAgain ? options.etAlSubsequentUseFirst : undefined) ?? options.etAlUseFirst;
  const total = list.people.length;
  // “Et al.” stands for at least one person.
  const known = list.hasOthers ? total + 1 : total;
  const isCut = min !== undefined && first !== undefined && known >= min && first < total;
  const shown = isCut ? first : total;
  const useLast = isCut && options.etAlUseLast === true && first <= total - 2 && !list.hasOthers;
  return { shown, useLast };
}

/**
 * Write a list of names with delimiters, “and” and “et al.”.
 *
 * @returns
 *   `undefined` if nothing is shown.
 */
export function printList(list: NameList, style: ListStyle, context: Context): Out | undefined {
  const { people } = list;
  const base = shownOf(list, style, context);
  const shown = Math.min(people.length, Math.max(base.shown, context.told.shown));
  const useLast = base.useLast && shown <= people.length - 2;
  if (context.lists && !style.isSort) {
    context.lists.push({
      people,
      shown: base.shown,
      textOf: (person, level, index) => textOf(person, style, level, index),
      hasInitials: hasInitials(style),
    });
  }
  if (shown === 0 || people.length === 0) return;

  const names: Out[] = [];
  const substitute = context.firstNames === undefined ? context.substitute : undefined;
  for (let index = 0; index < shown; index++) {
    if (substitute && index < substitute.count) names.push(substitute.text);
    else names.push(writtenName(people[index]!, style, levelOf(people[index]!, index), index));
  }
  if (context.firstNames === undefined) for (const name of names) context.firstShown.push(name);
  const { options } = style;
  const delimiter = options.delimiter ?? ", ";
  if (useLast) {
    const last = people.length - 1;
    names.push(writtenName(people[last]!, style, levelOf(people[last]!, last), last));
    return {
      children: [...between(names.slice(0, -1), delimiter), delimiter, "… ", names.at(-1)!],
    };
  }
  const isInverted = inverts(people[shown - 1]!, style, shown - 1);
  if (shown < people.length || list.hasOthers) {
    const term = style.isSort ? undefined : etAlOf(style);
    const pieces = between(names, delimiter);
    if (term === undefined) return { children: pieces };
    const precedes = options.delimiterPrecedesEtAl ?? "contextual";
    const hasDelimiter =
      precedes === "always" ||
      (precedes === "contextual" && names.length > 1) ||
      (precedes === "after-inverted-name" && isInverted);
    // 等 follows the name without a space.
    const space = ideograph.test(plainOf(term)) ? "" : " ";
    return { children: [...pieces, hasDelimiter ? delimiter : space, term] };
  }

  const and =
    options.and === "symbol" ? "&" : options.and === "text" ? style.lookup.term("and") : undefined;
  if (!and || names.length < 2) return { children: between(names, delimiter) };
  const precedes = options.delimiterPrecedesLast ?? "contextual";
  const hasDelimiter =
    precedes === "always" ||
    (precedes === "contextual" && names.length > 2) ||
    (precedes === "after-inverted-name" && inverts(people[shown - 2]!, style, shown - 2));
  const last = names.pop()!;
  // A term that brings its own space follows the names directly.
  const hasSpace = /\s$/.test(and);
  const link = hasDelimiter
    ? [delimiter, hasSpace ? and : `${and} `]
    : [hasSpace ? and : ` ${and} `];
  return { children: [...between(names, delimiter), ...link, last] };

  function levelOf(person: Person, index: number): Level {
    if (style.isPrimaryOnly && index > 0) return 0;
    return context.told.given.get(person) ?? 0;
  }
}

/**
 * A name as it is compared. In styles that show full given names, names recorded with initials already differ in a
 * list with initials.
 */
function textOf(person: Person, style: ListStyle, level: Level, index: number): string {
  if (level !== 1 || hasInitials(style)) return plainOf(writtenName(person, style, level, index));
  const initials = initializeGiven(person.given ?? "", {
    initializeWith: ".",
    initialize: true,
    hyphen: true,
  });
  return `${plainOf(writtenName(person, style, 0, index))} ${initials}`;
}

function hasInitials({ person }: ListStyle): boolean {
  return person.initializeWith !== undefined && person.initialize;
}

const ideograph = /^[\u3040-\u30ff\u3400-\u9fff]/;

function between(names: Out[], delimiter: string): Out[] {
  const pieces: Out[] = [];
  for (const name of names) {
    if (pieces.length > 0) pieces.push(delimiter);
    pieces.push(name);
  }
  return pieces;
}

function inverts(person: Person, { options, person: { form } }: ListStyle, index: number): boolean {
  if (form === "short" || person.literal !== undefined || isAsian(person)) return false;
  const order = options.nameAsSortOrder;
  return order === "all" || (order === "first" && index === 0);
}

function writtenName(person: Person, style: ListStyle, level: Level, index: number): Out {
  const order = style.options.nameAsSortOrder;
  const isInverted = order === "all" || (order === "first" && index === 0);
  let written = style.written.get(person);
  if (!written) style.written.set(person, (written = []));
  const at = level * 2 + (isInverted ? 1 : 0);
  return (written[at] ??= printPerson(person, style.person, level, isInverted));
}

function etAlOf({ etAl, lookup }: ListStyle): Out | undefined {
  const term = lookup.term(etAl?.term ?? "et-al");
  if (!term) return;
  return etAl ? decorate(term, etAl, "", "term") : { children: [term], tag: "term" };
}
