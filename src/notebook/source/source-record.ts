import { VFile } from "vfile";
import { writeRecord } from "../../formats/bibtex/biblatex-record.ts";
import { escapeTex, escapeTexUrl } from "../../formats/tex/escape-tex.ts";
import type { Library } from "../../library/library.ts";
import { report } from "../../report.ts";
import { isoDate } from "../../works/date-parts.ts";
import { plainText } from "../../works/plain-text.ts";
import type { FrontMatter } from "./read-front-matter.ts";
import type { SourceFrontMatter } from "./source-schema.ts";

/**
 * A source as a work, from its front matter: a library with its one entry, of the type used for sources, so that it
 * is cited, listed and exported like any other.
 */
export function recordOfSource(id: string, path: string, data: SourceFrontMatter): VFile {
  const { title, author, authors, office, symbol, place, publisher, series } = data;
  const names = authors ?? (author === undefined ? [] : [`{${author}}`]);
  const fields = new Map<string, string>([["entrysubtype", "source"]]);
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") fields.set(name, escapeTex(value));
  };
  if (names.length > 0) fields.set("author", names.map(nameOf).join(" and "));
  add("title", title);
  add("organization", office);
  add("publisher", publisher);
  add("location", place);
  add("series", series);
  add("number", symbol);
  add("date", data.date);
  if (data.original !== undefined) fields.set("url", escapeTexUrl(data.original));
  const [related, type] =
    data["translation-of"] === undefined
      ? [data["version-of"], "edition"]
      : [data["translation-of"], "translationof"];
  if (related !== undefined) {
    fields.set("related", related);
    fields.set("relatedtype", type);
  }
  return new VFile({ path, value: Buffer.from(writeRecord({ key: id, type: "misc", fields })) });
}

/** The name of a body is in braces; that of a person has a comma. */
function nameOf(name: string): string {
  const body = /^\{(.*)\}$/s.exec(name.trim())?.[1];
  return body === undefined ? escapeTex(name) : `{${escapeTex(body)}}`;
}

/** Report where the library’s entry for a source differs from its front matter. */
export function checkSourceRecord(
  file: VFile,
  id: string,
  { title, date }: SourceFrontMatter,
  library: Library,
  placeOf: FrontMatter["placeOf"],
): void {
  const work = library.get(id);
  if (!work) return;
  const tell = (key: string, ours: string, theirs: string): void => {
    const reason = `Unexpected ${key} \`${ours}\`, expected \`${theirs}\` as in the entry \`${id}\` of the library`;
    report(file, "record-differs", reason, placeOf([key]), [theirs]);
  };
  const catalogued = plainText(work.csl.title);
  const plain = (words: string): string =>
    words
      .replace(/[\s“”"'’]+/g, " ")
      .trim()
      .toLowerCase();
  if (catalogued !== undefined && plain(catalogued) !== plain(title))
    tell("title", title, catalogued);
  const issued = isoDate(work.csl.issued);
  if (date !== undefined && issued !== undefined && issued !== date) tell("date", date, issued);
}
