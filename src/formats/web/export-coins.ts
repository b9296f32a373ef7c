import { isoDate, pagesOf } from "../../works/date-parts.ts";
import { familyOf, listedName, namedOf } from "../../works/names.ts";
import { isPaper, typeElsewhere } from "../../works/kind-of.ts";
import { plainText } from "../../works/plain-text.ts";
import { webValues } from "./web-values.ts";
import type { CslName, Work, WorkKind } from "../../works/work.ts";

/** The OpenURL formats for these kinds; all other kinds are Dublin Core. */
const formats: Partial<Record<WorkKind, { format: string; genre?: string }>> = {
  article: { format: "journal", genre: "article" },
  book: { format: "book", genre: "book" },
  chapter: { format: "book", genre: "bookitem" },
  report: { format: "book", genre: "report" },
  thesis: { format: "dissertation" },
};

type Pair = [name: string, value: string | undefined];

/**
 * Write a work as COinS: the `title` of an element of class `Z3988`, not yet escaped for HTML. COinS has no field for
 * the number of a treaty, law, case or report: the page’s other data for machines have it. Dublin Core has none for
 * volumes and pages, but those who read it (Zotero) take those of the other formats.
 *
 * @param title
 *   The name of the work if its record has no title.
 */
export function exportCoins(work: Work, title: string): string {
  const { csl } = work;
  const { format, genre } = formatOf(work);
  const pairs: Pair[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${format}`],
    ["rft.genre", genre],
    ...(format === "dc"
      ? dublinCore(work, title)
      : format === "patent"
        ? patent(work, title)
        : bibliographic(work, title)),
    ...webValues(work, "coins").flatMap(({ name, texts }) =>
      texts.map((text): Pair => [name, text]),
    ),
    ["rft.place", plainText(csl["publisher-place"])],
    ["rft.date", isoDate(csl.issued)],
    ["rft.language", plainText(csl["language"])],
  ];
  const filled = pairs.filter((pair): pair is [string, string] => Boolean(pair[1]));
  return new URLSearchParams(filled).toString();
}

function formatOf(work: Work): { format: string; genre?: string } {
  if (isPaper(work)) return { format: "book", genre: "proceeding" };
  if (work.csl.type === "patent") return { format: "patent" };
  return formats[work.kind] ?? { format: "dc" };
}

function dublinCore(work: Work, title: string): Pair[] {
  const { csl } = work;
  return [
    ["rft.type", typeElsewhere(work).zotero],
    ["rft.title", title],
    ["rft.source", plainText(csl["container-title"])],
    ["rft.publisher", plainText(csl["publisher"])],
    ["rft.identifier", plainText(csl["DOI"]) && `urn:doi:${plainText(csl["DOI"])}`],
    ["rft.identifier", plainText(csl["URL"])],
    // Zotero keeps `doi:` of the identifier, unless this follows.
    ["rft_id", plainText(csl["DOI"]) && `info:doi/${plainText(csl["DOI"])}`],
    ...creators(namedOf(csl.author)),
  ];
}

function patent({ csl }: Work, title: string): Pair[] {
  return [
    ["rft.title", title],
    ["rft.number", plainText(csl["number"])],
    ["rft.assignee", plainText(csl["publisher"])],
    ...namedOf(csl.author).map((name): Pair => ["rft.inventor", listedName(name)]),
    ["rft_id", plainText(csl["URL"])],
  ];
}

function bibliographic(work: Work, title: string): Pair[] {
  const { csl, kind } = work;
  const { first, last } = pagesOf(csl["page"]);
  const whole = plainText(csl["container-title"]);
  const titles: Pair[] =
    kind === "article"
      ? [
          ["rft.atitle", title],
          ["rft.jtitle", whole],
        ]
      : kind === "chapter"
        ? [
            ["rft.atitle", title],
            ["rft.btitle", whole],
          ]
        : kind === "thesis"
          ? [
              ["rft.title", title],
              ["rft.inst", plainText(csl["publisher"])],
              ["rft.degree", plainText(csl.genre)],
            ]
          : [["rft.btitle", title]];
  return [
    ...titles,
    ...creators(namedOf(csl.author)),
    ["rft.spage", first],
    ["rft.epage", last],
    ["rft.pub", kind === "thesis" ? undefined : plainText(csl["publisher"])],
    ["rft_id", plainText(csl["DOI"]) && `info:doi/${plainText(csl["DOI"])}`],
    ["rft_id", plainText(csl["URL"])],
  ];
}

/**
 * The first person is also given in parts, as readers of COinS expect; an organisation is `aucorp`. Family names
 * come first: otherwise readers would take the last word for the family name.
 */
function creators(names: readonly CslName[]): Pair[] {
  const person = names.find((name) => name.literal === undefined);
  return [
    ["rft.aulast", person && familyOf(person)],
    ["rft.aufirst", person?.given],
    ...names.map((name): Pair =>
      name.literal === undefined ? ["rft.au", listedName(name)] : ["rft.aucorp", name.literal],
    ),
  ];
}
