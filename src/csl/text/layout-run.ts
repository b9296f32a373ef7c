import type { Out, Run } from "../rich-text.ts";
import type { Affixed } from "../style/style-tree.ts";

/** What a layout printed, in its affixes; its format holds for them too. */
export function layoutRun(children: Out[], { prefix, suffix, format }: Affixed): Run {
  const run: Run = { children };
  if (prefix) run.prefix = prefix;
  if (suffix) run.suffix = suffix;
  return format ? { children: [run], format } : run;
}
