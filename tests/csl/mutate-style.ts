import type { ShortNode } from "../../src/csl/style/read-short.ts";

/** Numbers from 0 to 1, always the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Element {
  n: string;
  a: Record<string, string>;
  c: (Element | string)[];
}

/** Change a style in a few places: mistakes its author might make, and things nobody would write. */
export function mutateStyle(style: ShortNode, random: () => number): ShortNode {
  const copy = open(style);
  const elements = listOf(copy);
  const macros = elements.filter(({ n }) => n === "macro").map(({ a }) => a.name ?? "");
  for (let count = 1 + Math.floor(random() * 6); count > 0; count -= 1) {
    const element = pick(elements);
    const other = pick(elements);
    const names = Object.keys(element.a);
    const change = Math.floor(random() * 12);
    if (change === 0 && element !== copy) element.n = other.n;
    else if (change === 1) delete element.a[pick(names) ?? ""];
    else if (change === 2) element.a[pick(Object.keys(other.a)) ?? "name"] = pick(values);
    else if (change === 3) Object.assign(element.a, other.a);
    else if (change === 4) element.c.splice(Math.floor(random() * element.c.length), 1);
    else if (change === 5) element.c.push(open(other));
    else if (change === 6) element.c.reverse();
    else if (change === 7) element.c = [];
    else if (change === 8) element.c.push({ n: "text", a: { macro: pick(macros) ?? "x" }, c: [] });
    else if (change === 9) element.a.variable = pick(values);
    else if (change === 10) element.c.unshift(pick(values));
    else element.a[pick(attributes)] = pick(values);
  }
  return copy;

  function pick<Value>(list: readonly Value[]): Value {
    return list[Math.floor(random() * list.length)]!;
  }
}

const attributes = [
  ..."prefix suffix delimiter form variable macro term text-case et-al-min et-al-use-first".split(
    " ",
  ),
  ..."names-min match position type is-numeric quotes display collapse sort name-form and".split(
    " ",
  ),
  ..."initialize-with name-as-sort-order subsequent-author-substitute second-field-align".split(
    " ",
  ),
  ..."disambiguate-add-names disambiguate-add-givenname disambiguate-add-year-suffix".split(" "),
  ..."page-range-format demote-non-dropping-particle default-locale class date-parts".split(" "),
];

const values = [
  ..."true false author editor title issued page locator citation-number year-suffix all".split(
    " ",
  ),
  ..."short long count text numeric ordinal roman first ibid subsequent near-note year day".split(
    " ",
  ),
  ..."-1 0 1 99999999999 NaN 1e9 __proto__ constructor hasOwnProperty de-DE xx tr".split(" "),
  ..."title sentence uppercase italic sup block left-margin descending any none symbol".split(" "),
  ...["", " ", "<i>", '"', "“", "(", ").", ", ", "\u0000", "\ud800", "é", "家", "&amp;", "a b c"],
];

function open(node: ShortNode): Element {
  return {
    n: node.n ?? node.name ?? "",
    a: { ...node.a },
    c: (node.c ?? []).map((child) => (typeof child === "string" ? child : open(child))),
  };
}

function listOf(root: Element): Element[] {
  const list = [root];
  for (const element of list) {
    for (const child of element.c) if (typeof child !== "string") list.push(child);
  }
  return list;
}
