/** Where a chart or figure is found. */
export interface FigureAddresses {
  page: string;
  embed: string;
  csv: string;
  json: string;
  svg: string;
  png: string;
}

/**
 * The addresses of a chart or figure.
 *
 * @param site
 *   The absolute address of the site, or a relative way to its root such as `../../`.
 */
export function addresses(source: string, id: string, site: string): FigureAddresses {
  const root = site.endsWith("/") ? site : `${site}/`;
  const path = `${encodeURIComponent(source)}/${encodeURIComponent(id)}`;
  const page = `${root}figures/${path}`;
  return {
    page,
    embed: `${root}embed/${path}`,
    csv: `${page}.csv`,
    json: `${page}.json`,
    svg: `${page}.svg`,
    png: `${page}.png`,
  };
}
