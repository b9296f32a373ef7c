import { dateVariables } from "../works/csl-variables.ts";
import { readEdtf } from "../works/read-edtf.ts";
import type { CslDate, CslItem, Work } from "../works/work.ts";

/**
 * The item that the processor formats for a work, with an id of ours and a title in any case.
 *
 * @param nameless
 *   What names a work without a title.
 */
export function itemFor(work: Work, id: string, nameless: (work: Work) => string): CslItem {
  const item: CslItem = { ...work.csl, id };
  for (const variable of dateVariables) {
    const date = item[variable] as CslDate | undefined;
    if (date?.literal !== undefined && readEdtf(date.literal))
      item[variable] = { ...date, literal: enDashed(date.literal) };
  }
  if (!item["title"]) item["title"] = `<span class="nocase">${nameless(work)}</span>`;
  return item;
}

/** A range whose years are not known, as it is printed: `199X–2001`, `–2001`. */
function enDashed(range: string): string {
  return range.replace("..", "").replace("/", "–");
}
