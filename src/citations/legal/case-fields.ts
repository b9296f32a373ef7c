import { plainText } from "../../works/plain-text.ts";
import type { CaseFacts, Docket, LawReport } from "./case-facts.ts";
import type { FieldText } from "./marked-text.ts";
import type { LegalFacts } from "./legal-facts.ts";
import type { LegalStyle } from "./legal-style.ts";
import { withoutStops } from "./law-reports.ts";

/** The fields of the forms for cases. */
export function caseField(
  field: string,
  facts: LegalFacts,
  style: LegalStyle,
): FieldText | undefined {
  const { case: own } = facts;
  if (!own) return undefined;
  const year = /^\d+/.exec(facts.date ?? "")?.[0] ?? "";
  switch (field) {
    case "name":
      return [versus(own.name || facts.title, style), "title"];
    case "short-name":
      return [versus(shortName(facts, own), style), "title"];
    case "phase":
      return [own.phase, "genre"];
    case "court":
      return [own.court?.[style.courts] ?? "", "authority"];
    case "court-unless-reported":
      // A series that covers one court already names it.
      return own.report && /^U\.? ?S\.?$|^ICJ|^BVerfGE|^BGH/.test(own.report.series)
        ? undefined
        : [own.court?.[style.courts] ?? "", "authority"];
    case "docket":
      return [own.docket ? docketText(own.docket, style) : "", "number"];
    case "docket-number":
      return [own.docket?.number ?? "", "number"];
    case "neutral":
      return own.court && own.court.sort !== "national" ? undefined : [own.neutral, "number"];
    case "ecli":
      return [own.ecli, "number"];
    case "report":
    case "volume-report":
    case "icj-page":
    case "report-series":
      return own.report && [reportText(field, own.report, year, style), "container-title"];
    default:
      return undefined;
  }
}

/** `Doe v Roe`, `Doe v. Roe` */
function versus(name: string, { stops }: LegalStyle): string {
  return name.replace(/\svs?\.?\s/g, stops ? " v. " : " v ");
}

/** Parties in many cases: the other party distinguishes them. */
const common =
  /^(?:r|rex|regina|the (?:king|queen|crown|state|people)|king|queen|state|people|prosecutor|the prosecutor|attorney[- ]general|director of public prosecutions|dpp|commission|council|parliament|united states|secretary of state\b.*|republic of .*|government of .*)$/i;

/** The record’s own short title, the name without its parties, or the first distinctive party. */
function shortName({ work, title }: LegalFacts, { name }: CaseFacts): string {
  const own = plainText(work.csl["title-short"]);
  if (own) return own;
  const whole = name || title;
  const parties = /^(.*\S)\s\([^()]*\sv\.?\s[^()]*\)$/.exec(whole);
  if (parties?.[1]) return parties[1];
  const [first = "", second, ...more] = whole.split(/\sv\.?\s/);
  if (second === undefined || more.length > 0) return whole;
  return common.test(first) ? (/^prosecutor$/i.test(first) ? second : whole) : first;
}

function docketText({ sort, number, isMany }: Docket, { dockets }: LegalStyle): string {
  // A file number that begins with a chamber serves as a name: `1 BvR 16/13`.
  if (sort === "plain" && /^\p{L}*\d* ?\p{L}{1,4}\.? \d/u.test(number)) return number;
  return `${dockets[sort][isMany ? 1 : 0]} ${number}`.trim();
}

function reportText(
  field: string,
  { sort, series, volume, page }: LawReport,
  year: string,
  { stops }: LegalStyle,
): string {
  const isIcj = /^I\.?C\.?J/.test(series);
  if (field === "icj-page") return isIcj ? page : "";
  const name = stops ? series : withoutStops(series);
  if (field === "report-series") return sort === "american" ? `${volume} ${series}` : "";
  const place = [volume, name, page].filter(Boolean).join(" ");
  if (field === "volume-report") {
    if (sort === "german") return [name, [volume, page].filter(Boolean).join(", ")].join(" ");
    return sort === "american" ? place : "";
  }
  if (sort === "american" || sort === "german" || isIcj) return "";
  // The volume already contains the year: `ECHR 1998–VIII 3124`.
  if (/^\d{4}\p{Pd}/u.test(volume)) {
    return [name, stops ? volume : volume.replace("-", "–"), page].filter(Boolean).join(" ");
  }
  if (year === "") return place;
  return sort === "year" || volume === "" ? `[${year}] ${place}` : `(${year}) ${place}`;
}
