import type { Processor } from "./citeproc-types.ts";
import { createRequire } from "node:module";
import { outputFormat } from "./csl-output-format.ts";
import { printEras } from "./citeproc-eras.ts";
import { printOthers } from "./citeproc-others.ts";
import { takeShortcuts } from "./citeproc-shortcuts.ts";

let loaded: Processor | undefined;

/** citeproc-js, loaded when it is first asked for, with our output format and our shortcuts. */
export function processor(): Processor {
  if (!loaded) {
    loaded = createRequire(import.meta.url)("citeproc") as Processor;
    loaded.Output.Formats["apparatus"] = outputFormat;
    takeShortcuts(loaded);
    printOthers(loaded);
    printEras(loaded);
  }
  return loaded;
}
