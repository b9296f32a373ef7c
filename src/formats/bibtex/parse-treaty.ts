import { isoDate } from "../../works/date-parts.ts";
import { possibleDateText } from "../../works/possible-date.ts";
import { splitList } from "./split-list.ts";
import type { CslDate, CslItem, Treaty } from "../../works/work.ts";

/**
 * Read what BibLaTeX holds of a treaty, in the fields that oscola-biblatex gives it.
 *
 * @param csl
 *   Its item, for the date of adoption where `execution` does not give one.
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

/** Read what CSL-JSON holds of a treaty; what CSL has no variable for is in none. */
export function treatyOfCsl(csl: CslItem): Treaty {
  return withoutAbsent({
    adopted: formatDate(csl.issued),
    series: text(csl["container-title"]),
    volume: text(csl["volume"]),
    page: text(csl["page"]),
    registration: text(csl["number"]),
  });
}

/** Read `name=date and name=date`, as `execution` and `accessions` have it; any other item is left out. */
export function parseDates(value = ""): Map<string, string> {
  const pairs = splitList(value).map((item) => /^([^=]+)=(.+)$/.exec(item));
  return new Map(
    pairs.flatMap((pair) => (pair?.[1] && pair[2] ? [[pair[1].trim(), pair[2].trim()]] : [])),
  );
}

/** A date of CSL as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the first one of a range. */
export function formatDate(date: CslDate | undefined): string | undefined {
  return date?.["date-parts"]?.[0]?.[0] ? isoDate(date) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function withoutAbsent(treaty: { [Name in keyof Treaty]: Treaty[Name] | undefined }): Treaty {
  return Object.fromEntries(Object.entries(treaty).filter(([, value]) => value !== undefined));
}
