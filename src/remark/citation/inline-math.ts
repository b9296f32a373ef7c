import type { Element, ElementContent, Properties } from "hast";
import { toString } from "hast-util-to-string";
import type { Literal } from "mdast";

/** A formula in the form of `mdast-util-math`, so that whatever typesets or writes those works for ours. */
export interface InlineMath extends Literal {
  type: "inlineMath";
  data: { hName: "code"; hProperties: Properties; hChildren: ElementContent[] };
}

export function inlineMath({ properties, children }: Element): InlineMath {
  const data = { hName: "code" as const, hProperties: properties, hChildren: children };
  return { type: "inlineMath", value: toString({ type: "root", children }), data };
}

/**
 * Write a formula between dollars: as many as no run of dollars inside it has, with a space next to a dollar at its
 * ends.
 */
export function writeInlineMath({ value }: Pick<InlineMath, "value">): string {
  const runs = new Set((value.match(/\$+/g) ?? []).map(({ length }) => length));
  let count = 1;
  while (runs.has(count)) count += 1;
  const fence = "$".repeat(count);
  const gap = /^\$|\$$/.test(value) ? " " : "";
  return fence + gap + value + gap + fence;
}

writeInlineMath.peek = (): string => "$";
