import { servedAddress, type Links } from "../served-address.ts";

/** The addresses of a chart or figure. */
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
 * The addresses of a chart or figure. They are defined here, below the pages, because its picture, data and embed
 * contain them; `pages/addresses.ts` uses these.
 *
 * @param site
 *   The site’s absolute address, `/`, or a relative path to its root such as `../../`.
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
