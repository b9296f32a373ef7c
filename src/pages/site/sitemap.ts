import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { slug } from "../../citations/slug.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { pageAddresses, pathOf } from "../components/page-paths.ts";

/** The addresses of the pages for crawlers; the day of a work’s page is that of its record. */
export function sitemap(notebook: Notebook, url: string): string {
  const { library, sources } = notebook;
  const days = new Map<string, string>();
  for (const [path, key] of workPaths(notebook)) {
    const day = library.get(key)?.verifiedOn;
    if (day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)) days.set(path, day);
  }
  const first = ["/", "/works/", ...(sources.length > 0 ? ["/figures/"] : []), "/method"];
  const root = x(
    "urlset",
    { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
    [...first, ...Array.from(pageAddresses(notebook), pathOf)].map((path) => {
      const day = days.get(path);
      const place = new URL(encodeURI(path).slice(1), url).href;
      return x("url", [x("loc", place), day === undefined ? null : x("lastmod", day)]);
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}

function workPaths({ library }: Notebook): [path: string, key: string][] {
  return library.keys.map((key) => [`/works/${slug(key)}`, key]);
}
