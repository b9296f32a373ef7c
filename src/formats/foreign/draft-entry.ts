import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { biblatexValue } from "../bibtex/biblatex-values.ts";
import { doiIn } from "../../works/doi.ts";
import type { CslDate, CslName } from "../../works/work.ts";
import { tagOfLanguage } from "../../works/languages.ts";

/** A BibLaTeX entry under construction. If a field is set twice, the first value counts. */
export interface Draft {
  type: string;
  has(field: string): boolean;
  /** Text, possibly with CSL markup. */
  text(field: string, value: string | undefined): void;
  /** Names of organisations and places, one per value. */
  list(field: string, values: readonly string[]): void;
  keywords(values: readonly string[]): void;
  names(field: string, names: readonly CslName[]): void;
  date(field: string, date: CslDate | undefined): void;
  pages(value: string | undefined): void;
  /** Addresses and identifiers, verbatim. */
  verbatim(field: string, value: string | undefined): void;
  doi(value: string | undefined): void;
  language(value: string | undefined): void;
  /** The finished entry, with its fields in the usual order. */
  record(): BiblatexRecord;
}

export function draftEntry(key: string, type: string): Draft {
  const fields = new Map<string, string>();
  const draft: Draft = {
    type,
    has: (field) => fields.has(field),
    text: (field, value) => set(field, biblatexValue.text(value)),
    list: (field, values) => set(field, join(values.map(item), " and ")),
    keywords: (values) => set("keywords", join(values.map(keyword), ", ")),
    names: (field, names) => set(field, biblatexValue.names(names)),
    date: (field, date) => set(field, biblatexValue.date(date)),
    pages: (value) => set("pages", biblatexValue.pages(value)),
    verbatim: (field, value) => set(field, biblatexValue.verbatim(value)),
    doi: (value) => set("doi", biblatexValue.verbatim(doiIn(value ?? "") ?? value)),
    language: (value) => set("langid", biblatexValue.language(tagOfLanguage(value ?? ""))),
    record: () => ({ key, type: draft.type, fields: fieldsInOrder(fields) }),
  };
  return draft;

  function set(field: string, value: string): void {
    if (value !== "" && !fields.has(field)) fields.set(field, value);
  }
}

function join(values: readonly string[], mark: string): string {
  return [...new Set(values.filter((value) => value !== ""))].join(mark);
}

/** Put braces around a name that contains the `and` that separates list items. */
function item(value: string): string {
  const written = biblatexValue.text(value);
  return /(?:^|\s)and(?:\s|$)/i.test(written) ? `{${written}}` : written;
}

function keyword(value: string): string {
  const written = biblatexValue.text(value);
  return written.includes(",") ? `{${written}}` : written;
}

const order = [
  ...["entrysubtype", "author", "holder", "editor", "translator", "editora", "bookauthor"],
  ...["title", "subtitle", "titleaddon", "shorttitle", "origtitle", "maintitle", "booktitle"],
  ...["journaltitle", "shortjournal", "series", "edition", "version", "volume", "volumes", "part"],
  ...["number", "eid", "chapter", "pages", "pagetotal", "publisher", "institution", "organization"],
  ...["location", "date", "eventtitle", "eventdate", "venue", "origdate", "urldate", "type"],
  ...["pubstate", "isbn", "issn", "doi", "eprint", "eprinttype", "eprintclass", "pmcid", "url"],
  ...["langid", "abstract", "keywords", "note", "annotation", "library", "affiliation", "file"],
];
const places = new Map(order.map((field, index) => [field, index]));

/** Fields in the usual order. */
export function fieldsInOrder(fields: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const place = (field: string): number => places.get(field) ?? order.length;
  return new Map([...fields].sort(([one], [other]) => place(one) - place(other)));
}
