import { fetchedPackage } from "./assumptions.ts";

/**
 * Why Framework could not build the pages: a sentence if the reason is known, else its whole output.
 *
 * @param output
 *   What it printed.
 */
export function whyNotBuilt(output: string): string {
  const fetched = fetchedPackage.exec(output);
  if (!fetched) return `Framework could not build the pages:\n${output}`;
  const [, page = "", name = "", host = ""] = fetched;
  return `src/pages${page}.md needs the package ${name}, which Framework fetches from ${host} when it first builds a page with it; there is no connection to that host. In a cell, \`FileAttachment("…").text()\` and \`.json()\` need no package`;
}
