import type * as Plot from "@observablehq/plot";
import type { ElementContent } from "hast";
import { fromDom } from "hast-util-from-dom";
import type * as Jsdom from "jsdom";
import { createRequire } from "node:module";

interface Loaded {
  plot: typeof Plot;
  document: Document;
}

let loaded: Loaded | undefined;

/**
 * Draw with Observable Plot, which is loaded on first use.
 *
 * @returns
 *   The content of Plot’s `svg` without its style sheet and labels: the picture around it is labelled as a whole.
 */
export function plot(options: (plot: typeof Plot) => Plot.PlotOptions): ElementContent[] {
  loaded ??= load();
  const svg = loaded.plot.plot({ ...options(loaded.plot), document: loaded.document });
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const labelled of svg.querySelectorAll("[aria-label]"))
    labelled.removeAttribute("aria-label");
  const tree = fromDom(svg);
  return tree.type === "element" ? tree.children : [];
}

function load(): Loaded {
  const require = createRequire(import.meta.url);
  const { JSDOM } = require("jsdom") as typeof Jsdom;
  return {
    plot: require("@observablehq/plot") as typeof Plot,
    document: new JSDOM("").window.document,
  };
}
