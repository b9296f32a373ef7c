import { publishedFormats } from "../../library/published-formats.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { hasPage } from "../components/parts/has-page.ts";
import { figuresAddress, worksAddress } from "../addresses.ts";
import type { Words } from "../words/words.ts";
import type { SearchEntry } from "./search-entry.ts";

/** The lists of works and of figures: who asks for a format, or for a chart to embed, begins there. */
export function listEntries(
  notebook: Notebook,
  { frame, parts, works, figures }: Words,
): SearchEntry[] {
  const formats = publishedFormats.map(({ label }) => label).join(", ");
  const lists = [
    {
      title: works.heading,
      text: `${works.lede(notebook.library.keys.length)} ${works.downloadAll} ${formats}`,
      address: worksAddress,
    },
    {
      title: figures.title,
      text: `${frame.aboutFigures} ${figures.lede}`,
      address: figuresAddress,
    },
  ];
  return lists
    .filter(({ address }) => hasPage(notebook, `${address}index`))
    .map((list) => ({ type: "page", kind: parts.found.page, ...list }));
}
