import { catalogueIndex } from "../../../catalogue/catalogue-files.ts";
import { shortStyleNames } from "../../../catalogue/short-style-names.ts";
import { doubtOf, statedWork } from "../../../citations/stated-work.ts";
import { localeOfLanguage } from "../../../notebook/citation-locale.ts";
import { dateVariables, nameVariables, textVariables } from "../../../works/csl-variables.ts";
import type { PrintedWork, CslItem, Work } from "../../../works/work.ts";
import { catalogueAddress } from "../../addresses.ts";
import { workLabel } from "./citation-in.ts";
import type { PageContext } from "./page.ts";

/** What a script needs to write a work in any style. */
export interface StyledWork {
  work: PrintedWork;
  /** What to call the work if it has no title. */
  nameless: string;
  /** What readers must know about its record; missing for most works. */
  doubt?: string;
  /** The catalogue’s folder, relative to the page. */
  catalogue: string;
  /** The locale for styles that ask for none; default `en-US`. */
  locale?: string;
  /** The notebook’s own style, by its name in the catalogue. */
  style: string;
}

export function styledWork(work: Work, { notebook, link }: PageContext): StyledWork {
  const { style, lang } = notebook.settings;
  const doubt = doubtOf(work, lang);
  const locale = localeOfLanguage(lang);
  return {
    work: citedWork(statedWork(work, lang)),
    nameless: workLabel(work, notebook),
    ...(doubt !== undefined && { doubt }),
    ...(locale && { locale }),
    catalogue: link(catalogueAddress(catalogueIndex().made)),
    style: shortStyleNames.get(style) ?? style,
  };
}

/** What no style prints in a bibliography. */
const unprinted: ReadonlySet<string> = new Set(["abstract", "annote", "keyword"]);

function citedWork({ key, kind, entryType, isForeign, csl, treaty }: Work): PrintedWork {
  const printed = Object.entries(csl).filter(
    ([variable]) =>
      (nameVariables.has(variable) || dateVariables.has(variable) || textVariables.has(variable)) &&
      !unprinted.has(variable),
  );
  return {
    key,
    kind,
    csl: { ...(Object.fromEntries(printed) as CslItem), id: key },
    ...(entryType !== undefined && { entryType }),
    ...(isForeign !== undefined && { isForeign }),
    ...(treaty && { treaty }),
  };
}
