import { fieldText } from "../field-text.ts";
import { capital } from "../../../capital.ts";
import { kindNames } from "../../../works/kind-names.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import { braced, titled } from "./bibtex-values.ts";

/** What BibTeX’s styles print for an entry type if there is no `type` field. */
const printedTypes: ReadonlyMap<string, string> = new Map([
  ["mastersthesis", "Master’s thesis"],
  ["phdthesis", "PhD thesis"],
  ["techreport", "technical report"],
]);

/** The field that holds the publisher or institution, by BibTeX entry type. */
const publisherFields: ReadonlyMap<string, string> = new Map([
  ["booklet", "howpublished"],
  ["manual", "organization"],
  ["mastersthesis", "school"],
  ["misc", "organization"],
  ["phdthesis", "school"],
  ["techreport", "institution"],
]);

/** The field that holds the publisher in an entry type. */
export function publisherFieldOf(type: string): string {
  return publisherFields.get(type) ?? "publisher";
}

/** The field that styles print besides the publisher, by entry type. */
const bodyFields: ReadonlyMap<string, string> = new Map([
  ["booklet", "howpublished"],
  ["conference", "organization"],
  ["inproceedings", "organization"],
  ["manual", "organization"],
  ["misc", "howpublished"],
  ["proceedings", "organization"],
]);

/** The field that holds the title of the containing work. */
const containerFields: ReadonlyMap<string, string> = new Map([
  ["article", "journal"],
  ["conference", "booktitle"],
  ["incollection", "booktitle"],
  ["inproceedings", "booktitle"],
]);

/** What a work is part of: a journal or book, and a series; `series` holds either if a type has no other field. */
export function wholesOf(work: Work, type: string): [name: string, value: string][] {
  const { csl, treaty } = work;
  const names = ["journaltitle", "journal", "booktitle"];
  const inBook = work.kind === "chapter" ? names.reverse() : names;
  const own = inBook.find((name) => work.fields.has(name)) ?? "";
  const container = titled(work, own, csl["container-title"]);
  const series = titled(work, "series", csl["collection-title"]);
  if (treaty) return [["series", series]];
  const field = containerFields.get(type);
  return field === undefined
    ? [["series", series || container]]
    : [
        [field, container],
        ["series", series],
      ];
}

/** The publisher of a work, and any other organisation that the styles print for its type. */
export function bodiesOf(work: Work, type: string): [name: string, value: string][] {
  const publisher = braced(work.csl["publisher"]);
  const publisherField = publisherFieldOf(type);
  const field = work.treaty ? undefined : bodyFields.get(type);
  const body = field === undefined ? "" : braced(fieldText(work, field));
  if (type === "misc" && body === "" && !work.treaty) return saidByMisc(work);
  // An address in this field is already in `url`.
  if (field === undefined || body === "" || /^\{https?:/.test(body)) {
    // Programs do not read the publisher from the field that styles print.
    const again = publisherField === "howpublished" ? publisher : "";
    return [
      [publisherField, publisher],
      ["publisher", again],
    ];
  }
  return [
    [field, body],
    [publisherField === field ? "publisher" : publisherField, publisher === body ? "" : publisher],
  ];
}

/**
 * For `misc`, styles print no number and no organisation, only `howpublished`. Programs read the organisation from
 * `publisher`, which styles ignore here.
 */
function saidByMisc({ csl }: Work): [name: string, value: string][] {
  const body = csl.publisher ?? csl.authority;
  const said = [body, csl.number].flatMap((one) => plainText(one) ?? []);
  return [
    ["howpublished", braced(said.join(", "))],
    ["publisher", braced(body)],
  ];
}

/**
 * The `type` of a thesis or report; empty if styles print the same by themselves: `PhD thesis`. An entry that says
 * neither who nor what has its kind: apacite stops without, and other styles ignore it there.
 */
export function sortOf({ kind, csl }: Work, type: string): string {
  if (type === "misc" && !csl.title && !csl.author && !csl["editor"])
    return braced(capital(kindNames[kind].one));
  const printed = printedTypes.get(type);
  const genre = plainText(csl["genre"]) ?? (kind === "thesis" ? "Thesis" : "Report");
  return printed === undefined || genre === printed ? "" : braced(genre);
}
