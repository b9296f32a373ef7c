import { x } from "xastscript";
import { pageFiles } from "../../notebook/note/find-pages.ts";
import { addressOf } from "../../notebook/note/note-places.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { pageAddresses } from "../graph-pages.ts";
import { writeXml } from "../../write-xml.ts";
import { absolute, pathOf, withoutIndex, workAddress } from "../addresses.ts";

/** The addresses of the pages for crawlers; a work’s page has the date of its record. */
export function sitemap(notebook: Notebook, url: string): string {
  const { library } = notebook;
  const days = new Map<string, string>();
  for (const [path, key] of workPaths(notebook)) {
    const day = library.get(key)?.verifiedOn;
    if (day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)) days.set(path, day);
  }
  const paths = new Set([
    ...filePaths(notebook),
    ...Array.from(pageAddresses(notebook), (one) => withoutIndex(pathOf(one))),
  ]);
  const root = x(
    "urlset",
    { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
    [...paths].map((path) => {
      const day = days.get(path);
      const place = absolute(encodeURI(path), url, notebook.settings.links);
      return x("url", [x("loc", place), day === undefined ? null : x("lastmod", day)]);
    }),
  );
  return writeXml(root);
}

/** The addresses of the pages with a file of their own. */
function filePaths({ root }: Notebook): string[] {
  return pageFiles(root)
    .filter((path) => !path.includes("["))
    .map(addressOf)
    .filter((address) => address !== "/404");
}

function workPaths({ library }: Notebook): [path: string, key: string][] {
  return library.keys.map((key) => [workAddress(key), key]);
}
