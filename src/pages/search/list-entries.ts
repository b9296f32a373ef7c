import { publishedFormats } from "../../library/published-formats.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { hasPage } from "../components/parts/has-page.ts";
import {
  figuresAddress,
  methodAddress,
  mistakesId,
  licenceId,
  worksAddress,
} from "../addresses.ts";
import type { Words } from "../words/words.ts";
import type { SearchEntry } from "./search-entry.ts";

/**
 * The lists of works and of figures, which offer formats and charts; where to report mistakes, and how the notebook
 * may be used.
 */
export function listEntries(
  notebook: Notebook,
  { frame, parts, works, figures }: Words,
): SearchEntry[] {
  const { settings } = notebook;
  const { contact } = settings;
  const formats = publishedFormats.map(({ label }) => label).join(", ");
  const lists = [
    {
      title: works.heading,
      text: `${works.lede(notebook.library.keys.length)} ${works.downloadAll} ${formats}`,
      page: `${worksAddress}index`,
      address: worksAddress,
    },
    {
      title: figures.title,
      text: `${frame.aboutFigures} ${figures.lede}`,
      page: `${figuresAddress}index`,
      address: figuresAddress,
    },
    {
      title: contact === undefined ? frame.noContact : frame.mistakes,
      // Searched for even if nobody is named.
      words: frame.mistakes,
      text: contact === undefined ? frame.handled(false) : `${frame.mistakesTo} ${contact}`,
      page: methodAddress,
      address: `${methodAddress}#${mistakesId}`,
    },
    {
      title: frame.licence,
      words: frame.licenceWords,
      text: `${frame.footer(settings.title)} ${settings.licence?.name ?? frame.noLicence}`,
      page: methodAddress,
      address: `${methodAddress}#${licenceId}`,
    },
  ];
  return lists
    .filter(({ page }) => hasPage(notebook, page))
    .map(({ page: _page, ...list }) => ({ type: "page", kind: parts.found.page, ...list }));
}
