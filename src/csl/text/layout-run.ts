import type { Out, Run } from "../rich-text.ts";
import type { Affixed } from "../style/style-tree.ts";

/** The output of a layout within its affixes; the layout’s format applies to those too. */
export function layoutRun(children: Out[], { prefix, suffix, format }: Affixed): Run {
  const run: Run = { children };
  if (prefix) run.prefix = prefix;
  if (suffix) run.suffix = suffix;
  return format ? { children: [run], format } : run;
}
