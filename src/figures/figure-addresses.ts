import { servedAddress, type Links } from "../served-address.ts";

/** Where a chart or figure is found. */
export interface FigureAddresses {
  page: string;
  embed: string;
  oembed: string;
  csv: string;
  json: string;
  jsonld: string;
  svg: string;
  png: string;
}

/**
 * The addresses of a chart or figure. They stand here, below the pages, because its picture, its data and
 * its embed name them; `pages/addresses.ts` has them from here.
 *
 * @param site
 *   The absolute address of the site, `/`, or a relative way to its root such as `../../`.
 */
export function figureAddresses(
  source: string,
  id: string,
  site: string,
  links: Links = "clean",
): FigureAddresses {
  const root = site.endsWith("/") ? site : `${site}/`;
  const path = `${encodeURIComponent(source)}/${encodeURIComponent(id)}`;
  const page = `${root}figures/${path}`;
  return {
    page: servedAddress(page, links),
    embed: servedAddress(`${root}embed/${path}`, links),
    oembed: `${root}oembed/${path}.json`,
    csv: `${page}.csv`,
    json: `${page}.json`,
    jsonld: `${page}.jsonld`,
    svg: `${page}.svg`,
    png: `${page}.png`,
  };
}
