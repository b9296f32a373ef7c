import { isoDate, pagesOf } from "../../works/date-parts.ts";
import { familyOf, listedName, namedOf } from "../../works/names.ts";
import { typeElsewhere } from "../../works/kind-of.ts";
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

/**
 * Write a work as COinS: the `title` of an element of class `Z3988`, not yet escaped for HTML. COinS cannot express
 * everything: a treaty has no volume, so its place in the series is in `rft.source`.
 *
 * @param title
 *   The name of the work if its record has no title.
 */
export function exportCoins(work: Work, title: string): string {
  const { format, genre } = formats[work.kind] ?? { format: "dc" };
  const pairs: [name: string, value: string | undefined][] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${format}`],
    ["rft.genre", genre],
    ...(format === "dc" ? dublinCore(work, title) : bibliographic(work, title)),
    ["rft.date", isoDate(work.csl.issued)],
    ["rft.language", plainText(work.csl["language"])],
  ];
  const filled = pairs.filter((pair): pair is [string, string] => Boolean(pair[1]));
  return new URLSearchParams(filled).toString();
}

function dublinCore(work: Work, title: string): [string, string | undefined][] {
  const { csl, treaty } = work;
  const place = treaty && [treaty.volume, treaty.series, treaty.page].filter(Boolean).join(" ");
  return [
    ["rft.type", typeElsewhere(work).zotero],
    ["rft.title", title],
    ["rft.source", place ?? plainText(csl["container-title"])],
    ["rft.publisher", plainText(csl["publisher"])],
    ["rft.identifier", plainText(csl["DOI"]) && `urn:doi:${plainText(csl["DOI"])}`],
    ["rft.identifier", plainText(csl["URL"])],
    ...creators(namedOf(csl.author)),
  ];
}

function bibliographic(work: Work, title: string): [string, string | undefined][] {
  const { csl, kind } = work;
  const { first, last } = pagesOf(csl["page"]);
  const whole = plainText(csl["container-title"]);
  const titles: [string, string | undefined][] =
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
            ]
          : [["rft.btitle", title]];
  return [
    ...titles,
    ...creators(namedOf(csl.author)),
    ...webValues(work, "coins").flatMap(({ name, texts }) =>
      texts.map((text): [string, string] => [name, text]),
    ),
    ["rft.spage", first],
    ["rft.epage", last],
    ["rft.pub", kind === "thesis" ? undefined : plainText(csl["publisher"])],
    ["rft.place", plainText(csl["publisher-place"])],
    ["rft_id", plainText(csl["DOI"]) && `info:doi/${plainText(csl["DOI"])}`],
    ["rft_id", plainText(csl["URL"])],
  ];
}

/**
 * The first person is also given in parts, as readers of COinS expect; an organisation is `aucorp`. Family names
 * come first: otherwise readers would take the last word for the family name.
 */
function creators(names: readonly CslName[]): [string, string | undefined][] {
  const person = names.find((name) => name.literal === undefined);
  return [
    ["rft.aulast", person && familyOf(person)],
    ["rft.aufirst", person?.given],
    ...names.map((name): [string, string | undefined] =>
      name.literal === undefined ? ["rft.au", listedName(name)] : ["rft.aucorp", name.literal],
    ),
  ];
}
