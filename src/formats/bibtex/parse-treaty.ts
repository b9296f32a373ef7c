import { isoDate } from "../../works/date-parts.ts";
import { possibleDateText } from "../../works/possible-date.ts";
import { splitList } from "./split-list.ts";
import type { CslDate, CslItem, Treaty } from "../../works/work.ts";

/**
 * Read the treaty data of a BibLaTeX entry, in the fields of oscola-biblatex.
 *
 * @param csl
 *   The item of the entry, for the date of adoption if `execution` does not give one.
 */
export function parseTreaty(fields: ReadonlyMap<string, string>, csl: CslItem): Treaty {
  const execution = parseDates(fields.get("execution"));
  const dateOf = (name: string): string | undefined => {
    const date = execution.get(name);
    return date === undefined ? undefined : possibleDateText(date);
  };
  const articles = Number(fields.get("articles")?.trim() || undefined);
  return withoutAbsent({
    adopted: dateOf("adopted") ?? formatDate(csl.issued),
    opened: dateOf("opened"),
    inForce: dateOf("inforce"),
    series: (fields.get("journaltitle") ?? fields.get("journal"))?.trim(),
    volume: fields.get("volume")?.trim(),
    page: fields.get("pages")?.trim(),
    registration: fields.get("number")?.trim(),
    articles: Number.isSafeInteger(articles) && articles > 0 ? articles : undefined,
  });
}

/** Read the treaty data of a CSL-JSON item; what has no CSL variable stays undefined. */
export function treatyOfCsl(csl: CslItem): Treaty {
  return withoutAbsent({
    adopted: formatDate(csl.issued),
    series: text(csl["container-title"]),
    volume: text(csl["volume"]),
    page: text(csl["page"]),
    registration: text(csl["number"]),
  });
}

/** Read `name=date and name=date`, as in `execution` and `accessions`; other items are ignored. */
export function parseDates(value = ""): Map<string, string> {
  const pairs = splitList(value).map((item) => /^([^=]+)=(.+)$/.exec(item));
  return new Map(
    pairs.flatMap((pair) => (pair?.[1] && pair[2] ? [[pair[1].trim(), pair[2].trim()]] : [])),
  );
}

/** A CSL date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; of a range, the first date. */
export function formatDate(date: CslDate | undefined): string | undefined {
  return date?.["date-parts"]?.[0]?.[0] ? isoDate(date) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function withoutAbsent(treaty: { [Name in keyof Treaty]: Treaty[Name] | undefined }): Treaty {
  return Object.fromEntries(Object.entries(treaty).filter(([, value]) => value !== undefined));
}
