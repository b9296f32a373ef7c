import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pageFiles } from "../../notebook/note/find-pages.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { pageKinds } from "../components/page-kinds.ts";
import { pathOf, type PageAddress } from "../addresses.ts";
import { pageAddresses } from "../graph-pages.ts";
import { kindOf } from "./place-mark.ts";

/** Below the notebook’s folder. */
export const pagesRoot = "src/pages";

/**
 * Templates that contain only the name of a kind, with that kind: `/works/[work]`. Their pages are entirely ours. A
 * kind that also appears in other text is left out.
 */
export function wholeTemplates(root: string): ReadonlyMap<string, string> {
  const whole = new Map<string, string>();
  const inText = new Set<string>();
  for (const path of pageFiles(root)) {
    const text = readFileSync(join(root, path), "utf8");
    const kind = kindOf(text);
    if (kind !== undefined) {
      whole.set(path.slice(pagesRoot.length, -".md".length), kind);
      continue;
    }
    for (const [, found = ""] of text.matchAll(/<!-- apparatus: ([a-z-]+) -->/g)) inText.add(found);
  }
  // An unknown kind is reported when the page is parsed.
  return new Map(
    [...whole].filter(([, kind]) => Object.hasOwn(pageKinds, kind) && !inText.has(kind)),
  );
}

/**
 * The generated pages requested from Framework: for each whole template one, whose page serves for the others,
 * unless they have their own files.
 */
export function* askedAddresses(
  notebook: Notebook,
  whole: ReadonlyMap<string, string>,
): Generator<PageAddress> {
  const asked = new Set<string>();
  for (const address of pageAddresses(notebook)) {
    const { template } = address;
    if (whole.has(template) && !hasFile(notebook, address)) {
      if (asked.has(template)) continue;
      asked.add(template);
    }
    yield address;
  }
}

function hasFile({ root }: Notebook, address: PageAddress): boolean {
  return existsSync(join(root, pagesRoot, `${pathOf(address)}.md`));
}
