import { isDescription } from "../csl/text/is-description.ts";
import { dateVariables, nameVariables } from "../works/csl-variables.ts";
import { isInJournal } from "../works/kind-of.ts";
import { copyItem } from "../formats/later-text.ts";
import { namesOf } from "../works/names.ts";
import { symbolIn } from "./legal/document-facts.ts";
import { readEdtf } from "../works/read-edtf.ts";
import { shortTitle } from "./short-title.ts";
import { sentenceCase } from "../works/sentence-case.ts";
import { typeText } from "../works/type-keys.ts";
import { typeIn } from "./type-words.ts";
import type { PrintedWork, CslDate, CslItem } from "../works/work.ts";

/**
 * The item the processor formats for a work, with an id of ours and always with a title. Titles get sentence case
 * here and not in the record, so that exports and pages keep them as the library has them.
 *
 * @param nameless
 *   What to call a work without a title.
 * @param prints
 *   Whether the style may print a variable: a long text that it does not is left out.
 * @param language
 *   The document’s language, which also applies to works that name none.
 */
export function itemFor<Cited extends PrintedWork>(
  work: Cited,
  id: string,
  nameless: (work: Cited) => string,
  prints: (variable: string) => boolean,
  language: string,
): CslItem {
  const item: CslItem = { ...copyItem(work.csl, prints), id };
  for (const variable of dateVariables) {
    const date = item[variable] as CslDate | undefined;
    if (date?.literal !== undefined && readEdtf(date.literal))
      item[variable] = { ...date, literal: enDashed(date.literal) };
  }
  if (work.entryType !== undefined && !work.isForeign) {
    keepPrefixes(item, work);
    nameSort(item, work, language);
    const short = namedByTitle.has(work.kind) ? undefined : shortTitle(item.title ?? "");
    if (short !== undefined) item["title-short"] ??= short;
  }
  if (hasCapitals(work, language)) writeSmall(item, work);
  nameWhole(item);
  // A number already in the title is not repeated.
  if (item.number && item.type !== "article-journal" && item.title?.includes(item.number))
    delete item.number;
  if (!item.title) item.title = `<span class="nocase">${nameless(work)}</span>`;
  return item;
}

/**
 * Styles should also keep together a family name that BibLaTeX keeps together (`{de Waal}, Thomas`, `useprefix`)
 * and not list it under W. Quotation marks tell the processor so.
 */
function keepPrefixes(item: CslItem, { fields }: PrintedWork): void {
  const usesPrefix = /(?:^|,)\s*useprefix\s*(?:=\s*true\s*)?(?:,|$)/.test(
    fields?.get("options") ?? "",
  );
  for (const variable of nameVariables) {
    const names = namesOf(item[variable]);
    if (names.length === 0) continue;
    item[variable] = names.map((name) => {
      const { "non-dropping-particle": particle, ...rest } = name;
      const isWhole = particle === undefined ? /^\p{Ll}.*\s/u.test(name.family ?? "") : usesPrefix;
      return isWhole
        ? { ...rest, family: `"${[particle, name.family].filter(Boolean).join(" ")}"` }
        : name;
    });
  }
}

/** BibLaTeX’s words for theses and reports are translated into the document’s language. */
function nameSort(item: CslItem, { fields }: PrintedWork, language: string): void {
  const written = fields?.get("type") ?? "";
  if (item.genre && (written === "" || typeText(written) !== written))
    item.genre = typeIn(language, item.genre);
}

/** A range with uncertain years, as it is printed: `199X–2001`, `–2001`. */
function enDashed(range: string): string {
  return range.replace("..", "").replace("/", "–");
}

/**
 * Whether a title may have capitals that a sentence would not: English titles from BibTeX, except the names of
 * legal works.
 */
function hasCapitals({ entryType, isForeign, kind, csl }: PrintedWork, around: string): boolean {
  const { language = around, number } = csl;
  const isEnglish = /^en\b/i.test(language);
  // A document of the United Nations is an official paper, whatever kind of report it is entered as.
  if (symbolIn(number) !== "") return false;
  return entryType !== undefined && !isForeign && isEnglish && !namedByTitle.has(kind);
}

/** Acts, cases and official papers, whose titles are proper names. */
const namedByTitle: ReadonlySet<string> = new Set([
  ...["case", "claim", "legislation", "letter", "resolution", "source", "treaty"],
]);

function writeSmall(item: CslItem, { kind }: PrintedWork): void {
  for (const variable of ["title", "title-short", "volume-title"] as const) {
    const title = item[variable];
    if (title !== undefined && !isDescription(title)) item[variable] = sentenceCase(title);
  }
  const whole = item["container-title"];
  if (whole !== undefined && !isInJournal(kind)) item["container-title"] = sentenceCase(whole);
}

/** A volume of a multi-volume book is named with the whole: `Great Book: Volume`. */
function nameWhole(item: CslItem): void {
  const { type, title, "container-title": whole } = item;
  if (type !== "book" || !title || !whole) return;
  item["title-short"] ??= title;
  item.title = `${whole}${/[?!:.]$/.test(whole) ? " " : ": "}${title}`;
  delete item["container-title"];
}
