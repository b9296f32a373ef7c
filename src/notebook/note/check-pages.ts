import type { Root } from "mdast";
import { join } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import remarkBounds from "../../remark/bounded-syntax.ts";
import { readFrontMatter } from "../../remark/render/front-matter.ts";
import { checkCells } from "./check-cells.ts";
import { checkLinks, normal } from "./check-links.ts";
import { checkStates } from "./check-states.ts";
import { maskTemplates } from "./mask-templates.ts";
import { addressOf } from "./note-places.ts";
import { tablesAndFootnotes } from "./resolve-note.ts";

/**
 * Check where the links of authored pages lead.
 *
 * @param trees
 *   The pages as parsed by `checkPage`.
 * @param site
 *   What the site has besides these pages, and what to fix if it lacks an address.
 */
export function checkPages(
  root: string,
  trees: ReadonlyMap<VFile, Root>,
  site: { addresses(): Iterable<string>; whyNotMade(address: string): string | undefined },
): void {
  const written = Array.from(trees.keys(), ({ path }) => addressOf(path));
  let known: Set<string> | undefined;
  const targets = {
    folder: join(root, "src", "pages"),
    addresses: () => (known ??= new Set([...site.addresses(), ...written].map(normal))),
    whyNotMade: (address: string) => site.whyNotMade(address),
  };
  for (const [page, tree] of trees) checkLinks(tree, page, addressOf(page.path), targets);
}

/**
 * Check the cells of an authored page, and states beside its numbers.
 *
 * @param isToldOf
 *   Whether its citations have been read, so that problems in its front matter are already reported.
 * @returns
 *   Its tree, which holds its links.
 */
export function checkPage(page: VFile, isToldOf: boolean): Root {
  const file = isToldOf ? new VFile({ path: page.path, value: String(page) }) : page;
  const { text } = readFrontMatter(file);
  const processor = unified().use(remarkParse).use(remarkBounds).use(tablesAndFootnotes);
  const tree = processor.parse(text) as Root;
  checkCells(tree, page);
  checkStates(tree, page);
  const masked = maskTemplates(text);
  // Most pages have no expression, and parsing takes as long as all other checks of a page.
  return masked === text ? tree : (processor.parse(masked) as Root);
}
