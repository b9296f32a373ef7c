import { pageFiles } from "../../../notebook/note/find-pages.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import { pathOf, type PageAddress } from "../../addresses.ts";
import type { StableFile } from "../../files/stable-file.ts";
import { stableFiles } from "../../files/stable-files.ts";
import { pageAddresses } from "../../graph-pages.ts";
import { pagesRoot } from "../whole-templates.ts";

/** The pages of a notebook by their paths, as Framework names them: those that it makes, and those that have files. */
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

/** The files beside the pages, by their addresses; an embed is asked for without its ending too. */
export function fileRoutes(notebook: Notebook): ReadonlyMap<string, StableFile> {
  return once(files, notebook, () => {
    const found = [...stableFiles(notebook)];
    return new Map([
      ...found.map((file) => [file.path.replace(/\.html$/, ""), file] as const),
      ...found.map((file) => [file.path, file] as const),
    ]);
  });
}

/** Whether an address is that of a folder with a page, without its slash: `/works`. */
export function isFolder(notebook: Notebook, pathname: string): boolean {
  const routes = pageRoutes(notebook);
  return !pathname.endsWith("/") && !routes.has(pathname) && routes.has(`${pathname}/index`);
}

/** `/works/` is the page `/works/index`, and `/method.html` is `/method`. */
export function pathAsked(pathname: string): string {
  return pathname.endsWith("/") ? `${pathname}index` : pathname.replace(/\.html$/, "");
}

const routes = new WeakMap<Notebook, ReadonlyMap<string, PageAddress>>();
const files = new WeakMap<Notebook, ReadonlyMap<string, StableFile>>();

function once<Value>(
  known: WeakMap<Notebook, Value>,
  notebook: Notebook,
  make: () => Value,
): Value {
  let value = known.get(notebook);
  if (value === undefined) known.set(notebook, (value = make()));
  return value;
}
