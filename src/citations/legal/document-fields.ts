import { plainText } from "../../works/plain-text.ts";
import type { FieldText } from "./marked-text.ts";
import type { LegalFacts } from "./legal-facts.ts";
import type { LegalStyle } from "./legal-style.ts";
import { withoutStops } from "./law-reports.ts";
import type { DocumentFacts } from "./document-facts.ts";

/** The fields of the forms for documents, acts and bills. */
export function documentField(
  field: string,
  facts: LegalFacts,
  style: LegalStyle,
): FieldText | undefined {
  const { title, document, work } = facts;
  const { csl } = work;
  const number = plainText(csl.number) ?? "";
  switch (field) {
    case "symbol":
      return [symbolText(document?.symbol ?? "", style), "number"];
    case "resolution":
      return [document ? resolutionText(document, style) : "", "number"];
    case "organ":
      return [document?.organ ? organName(document, style) : "", "number"];
    case "number":
      return title.includes(number)
        ? undefined
        : [number.includes("/") ? number : stopped(number, style), "number"];
    case "law-number": {
      // British guides omit chapter numbers, and CELEX numbers are not citations.
      const isNone = /^(?:c(?:h(?:apter)?)?\.? ?\d+|[1-9]\d{4}[A-Z]{1,2}\d{4}.*)$/i.test(number);
      return isNone || title.includes(number) ? undefined : [stopped(number, style), "number"];
    }
    case "own-year": {
      const year = /^\d+/.exec(facts.date ?? "")?.[0] ?? "";
      return title.includes(year) ? undefined : [year, "issued"];
    }
    case "session":
      return [
        ordinal(plainText(csl["chapter-number"]) ?? "", style.stops ? "Sess." : "sess"),
        "chapter-number",
      ];
    case "bill-session":
      return [stopped(plainText(csl["chapter-number"]) ?? "", style), "chapter-number"];
    case "meeting":
      if (title.includes(plainText(csl["event-title"]) ?? "")) return undefined;
      return [
        ordinal(plainText(csl["event-title"]) ?? "", style.stops ? "mtg." : "mtg"),
        "event-title",
      ];
    case "jurisdiction":
      return [plainText(csl.jurisdiction) ?? "", "jurisdiction"];
    case "source":
      return [sourceText(facts, style), "container-title"];
    case "code-section":
      return [plainText(csl.section) ?? "", "section"];
    case "journal":
    case "journal-series":
    case "journal-page":
      return [journalText(field, facts), "container-title"];
    default:
      return undefined;
  }
}

function symbolText(symbol: string, { symbol: { before, dash } }: LegalStyle): string {
  // Two symbols of one document, side by side: `A/66/764-S/2012/204`.
  const joined = symbol.replace(/(?<=\d)-(?=\p{Lu}+\/)/gu, dash);
  return joined === "" ? "" : `${before} ${joined}`;
}

function resolutionText({ organ, resolution }: DocumentFacts, { organs }: LegalStyle): string {
  if (!organ?.resolution || resolution === "") return "";
  const column = { oscola: 0, aglc: 1, bluebook: 2 } as const;
  return `${organ.resolution[column[organs]]} ${resolution}`;
}

function organName({ organ }: DocumentFacts, { organs }: LegalStyle): string {
  if (!organ) return "";
  return organs === "oscola" ? organ.oscola : organs === "aglc" ? organ.name : organ.bluebook;
}

/** `66` is the 66th session; a session in words stays as it is. */
function ordinal(value: string, word: string): string {
  if (!/^\d+$/.test(value)) return value;
  const last = /1[123]$/.test(value) ? "" : value.slice(-1);
  const ending = last === "1" ? "st" : last === "2" ? "nd" : last === "3" ? "rd" : "th";
  return `${value}${ending} ${word}`;
}

/** `42 U.S.C.`, `124 Stat. 119` */
function sourceText({ work: { csl } }: LegalFacts, style: LegalStyle): string {
  const series = plainText(csl["container-title"]) ?? "";
  if (series === "") return "";
  const parts = [plainText(csl.volume), stopped(series, style), plainText(csl.page)];
  return parts.filter(Boolean).join(" ");
}

function stopped(text: string, { stops }: LegalStyle): string {
  return stops ? text : withoutStops(text);
}

/** The series, number and page of the Official Journal of the European Union. */
function journalText(field: string, { work: { csl } }: LegalFacts): string {
  const container = plainText(csl["container-title"]) ?? "";
  if (!/^(?:OJ|O\.J\.|Official Journal|Amtsblatt|JO)\b/.test(container)) return "";
  const numbers = [container, plainText(csl.volume), plainText(csl.issue)]
    .filter(Boolean)
    .join(" ");
  const found = /(?<!\p{L})([LC])\s?(\d+)(?:\/(\d+))?/u.exec(numbers);
  const page = /^\d+/.exec(plainText(csl.page) ?? "")?.[0] ?? found?.[3] ?? "";
  if (!found) return "";
  if (field === "journal-page") return page;
  return field === "journal-series" ? `${found[1]} ${found[2]}` : `${found[1]}${found[2]}`;
}
