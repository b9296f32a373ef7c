import { fieldText } from "../field-text.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import { braced, titled } from "./bibtex-values.ts";

/** What BibTeX’s styles print for an entry type that has no field `type`. */
const printedTypes: ReadonlyMap<string, string> = new Map([
  ["mastersthesis", "Master’s thesis"],
  ["phdthesis", "PhD thesis"],
  ["techreport", "technical report"],
]);

/** Where the body behind a work stands, by BibTeX’s entry type. */
const publisherFields: ReadonlyMap<string, string> = new Map([
  ["booklet", "howpublished"],
  ["manual", "organization"],
  ["mastersthesis", "school"],
  ["misc", "organization"],
  ["phdthesis", "school"],
  ["techreport", "institution"],
]);

/** The field of an entry type that holds its publisher. */
export function publisherFieldOf(type: string): string {
  return publisherFields.get(type) ?? "publisher";
}

/** What styles print of an entry type besides its publisher. */
const bodyFields: ReadonlyMap<string, string> = new Map([
  ["booklet", "howpublished"],
  ["conference", "organization"],
  ["inproceedings", "organization"],
  ["manual", "organization"],
  ["misc", "howpublished"],
  ["proceedings", "organization"],
]);

/** Where the title of the whole stands. */
const containerFields: ReadonlyMap<string, string> = new Map([
  ["article", "journal"],
  ["conference", "booktitle"],
  ["incollection", "booktitle"],
  ["inproceedings", "booktitle"],
]);

/** What a work is part of: a journal or book, and a series; `series` holds either where a type has no other field. */
export function wholesOf(work: Work, type: string): [name: string, value: string][] {
  const { csl, treaty } = work;
  const own = ["journaltitle", "journal", "booktitle"].find((name) => work.fields.has(name)) ?? "";
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

/** Who published a work, and what else of the kind its type’s styles print. */
export function bodiesOf(work: Work, type: string): [name: string, value: string][] {
  const publisher = braced(work.csl["publisher"]);
  const publisherField = publisherFieldOf(type);
  const field = work.treaty ? undefined : bodyFields.get(type);
  const body = field === undefined ? "" : braced(fieldText(work, field));
  if (type === "misc" && body === "" && !work.treaty) return saidByMisc(work);
  // An address that stands there is `url` already.
  if (field === undefined || body === "" || /^\{https?:/.test(body)) {
    return [[publisherField, publisher]];
  }
  return [
    [field, body],
    [publisherField === field ? "publisher" : publisherField, publisher === body ? "" : publisher],
  ];
}

/**
 * Of other works styles print no number and no body, but how they were published. Programs read the body
 * from `publisher`, which styles pass over here.
 */
function saidByMisc({ csl }: Work): [name: string, value: string][] {
  const body = csl.publisher ?? csl.authority;
  const said = [body, csl.number].flatMap((one) => plainText(one) ?? []);
  return [
    ["howpublished", braced(said.join(", "))],
    ["publisher", braced(body)],
  ];
}

/** What a style would print of a thesis or report, where the record does not say it: `PhD thesis`. */
export function sortOf({ kind, csl }: Work, type: string): string {
  const printed = printedTypes.get(type);
  const genre = plainText(csl["genre"]) ?? (kind === "thesis" ? "Thesis" : "Report");
  return printed === undefined || genre === printed ? "" : braced(genre);
}
