import { pageFiles } from "../../../notebook/note/find-pages.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import { pathOf, type PageAddress } from "../../addresses.ts";
import type { StableFile } from "../../files/stable-file.ts";
import { stableFiles } from "../../files/stable-files.ts";
import { pageAddresses } from "../../graph-pages.ts";
import { pagesRoot } from "../whole-templates.ts";

/** A notebook’s pages by their paths in Framework: the generated ones, and those with files. */
export function pageRoutes(notebook: Notebook): ReadonlyMap<string, PageAddress> {
  return once(routes, notebook, () => {
    const made = Array.from(pageAddresses(notebook), (one) => [pathOf(one), one] as const);
    const written = pageFiles(notebook.root)
      .map((file) => file.slice(pagesRoot.length, -".md".length))
      .filter((path) => !path.includes("["))
      .map((path) => [path, { template: path, params: {} }] as const);
    return new Map<string, PageAddress>([...made, ...written]);
  });
}

/**
 * The file at an address next to the pages, if any; an embed may be requested without its extension. Later files
 * are not made, because every save invalidates all of them.
 */
export function fileAt(notebook: Notebook, pathname: string): StableFile | undefined {
  const { found, rest } = once(files, notebook, () => ({
    found: new Map<string, StableFile>(),
    rest: stableFiles(notebook),
  }));
  while (!found.has(pathname)) {
    const next = rest.next();
    if (next.done === true) return undefined;
    const file = next.value;
    const short = file.path.replace(/\.html$/, "");
    if (!found.has(short)) found.set(short, file);
    found.set(file.path, file);
  }
  return found.get(pathname);
}

/** Whether an address is a folder with a page, without the final slash: `/works`. */
export function isFolder(notebook: Notebook, pathname: string): boolean {
  const routes = pageRoutes(notebook);
  return !pathname.endsWith("/") && !routes.has(pathname) && routes.has(`${pathname}/index`);
}

/** `/works/` is the page `/works/index`, and `/method.html` is `/method`. */
export function pathAsked(pathname: string): string {
  return pathname.endsWith("/") ? `${pathname}index` : pathname.replace(/\.html$/, "");
}

const routes = new WeakMap<Notebook, ReadonlyMap<string, PageAddress>>();
const files = new WeakMap<
  Notebook,
  { found: Map<string, StableFile>; rest: Generator<StableFile> }
>();

function once<Value>(
  known: WeakMap<Notebook, Value>,
  notebook: Notebook,
  make: () => Value,
): Value {
  let value = known.get(notebook);
  if (value === undefined) known.set(notebook, (value = make()));
  return value;
}
