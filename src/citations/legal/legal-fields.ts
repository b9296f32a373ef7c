import { capital } from "../../capital.ts";
import { decorate } from "../../csl/text/decorate.ts";
import { parseRichText } from "../../csl/text/parse-rich-text.ts";
import type { Out } from "../../csl/rich-text.ts";
import type { CiteLocator } from "../../locators/locator-text.ts";
import { englishDate } from "../../works/english-date.ts";
import { eprintOf } from "../../works/eprint.ts";
import { plainText } from "../../works/plain-text.ts";
import type { CslDate } from "../../works/work.ts";
import { isoDate } from "../../works/date-parts.ts";
import { caseField } from "./case-fields.ts";
import { markedText, type FieldText } from "./marked-text.ts";
import { documentField } from "./document-fields.ts";
import { authorsText, bodyText } from "./legal-authors.ts";
import type { LegalFacts } from "./legal-facts.ts";
import { legalPinpoint } from "./legal-pinpoint.ts";
import type { LegalStyle } from "./legal-style.ts";
import { treatyField } from "./treaty-fields.ts";

/** The parts of a work’s position that affect its citation. */
export interface LegalPlace {
  isListed: boolean;
  locator?: CiteLocator;
  /** The note of the first citation; 0 if there is no earlier one. */
  firstNote: number;
  /** The style’s own “ibid”. */
  ibid?: Out;
}

/** The value of a form’s field for a work; `undefined` if the work has none. */
export function legalField(
  field: string,
  facts: LegalFacts,
  style: LegalStyle,
  place: LegalPlace,
): Out | undefined {
  const { locator } = place;
  if (field === "ibid") return place.ibid;
  if (field === "pin" || field === "para" || field === "page" || field === "clause") {
    return locator && markedText([legalPinpoint(field, locator, style), "locator"]);
  }
  if (field === "title" || field === "short") return titleOut(field, facts, style);
  if (field === "url") return linkOut(facts);
  const text =
    ownField(field, facts, style, place) ??
    caseField(field, facts, style) ??
    documentField(field, facts, style) ??
    treatyField(field, facts, style);
  return text && markedText(text);
}

function ownField(
  field: string,
  facts: LegalFacts,
  style: LegalStyle,
  { isListed, firstNote }: LegalPlace,
): FieldText | undefined {
  const { csl } = facts.work;
  switch (field) {
    case "author":
      return [authorsText(facts, style, isListed ? "listed" : "full"), facts.authorVariable];
    case "author-unless-titled": {
      // A title such as “Letter from the Permanent Representative of …” already names the author.
      const author = authorsText(facts, style, isListed ? "listed" : "full");
      return facts.title.includes(author) ? undefined : [author, facts.authorVariable];
    }
    case "sender":
      return [authorsText(facts, style, "full"), facts.authorVariable];
    case "family":
      return [authorsText(facts, style, "family"), facts.authorVariable];
    case "recipient":
      return [
        (csl.recipient ?? [])
          .map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(" "))
          .join(", "),
        "recipient",
      ];
    case "body":
      return [bodyText(facts.body, style), csl.publisher ? "publisher" : "authority"];
    case "date":
      return [dateOf(csl.issued, style), "issued"];
    case "year":
      return [/^-?\d+/.exec(facts.date ?? "")?.[0] ?? csl.issued?.literal ?? "", "issued"];
    case "seen":
      return [dateOf(csl.accessed, style), "accessed"];
    case "genre":
      return [capital(plainText(csl.genre) ?? ""), "genre"];
    case "report-type":
      return [capital(plainText(csl.genre) ?? "Report"), "genre"];
    case "web-type":
      return [
        capital(plainText(csl.genre) ?? (csl.type === "post-weblog" ? "Blog Post" : "Web Page")),
        "genre",
      ];
    case "report-number": {
      const number = plainText(csl.number) ?? "";
      if (facts.title.includes(number)) return undefined;
      return [/^\d+$/.test(number) ? `${style.stops ? "No." : "No"} ${number}` : number, "number"];
    }
    case "container":
      return [plainText(csl["container-title"]) ?? "", "container-title"];
    case "venue": {
      const venue = plainText(csl["event-place"]) ?? "";
      return facts.title.includes(venue) ? undefined : [venue, "event-place"];
    }
    case "note":
      return [firstNote > 0 ? String(firstNote) : "", "first-reference-note-number"];
    default:
      return undefined;
  }
}

/** A date in the style’s form; anything that is not a calendar date stays as written. */
function dateOf(date: CslDate | undefined, { date: form }: LegalStyle): string {
  if (!date) return "";
  return (date["date-parts"] ? englishDate(isoDate(date), form) : "") || (date.literal ?? "");
}

function titleOut(field: "title" | "short", facts: LegalFacts, style: LegalStyle): Out | undefined {
  const { work, isDescribed, kind, document } = facts;
  if (kind === "resolution" && document?.isNumberTitle) return undefined;
  const short = field === "short" ? plainText(work.csl["title-short"]) : undefined;
  const text = short ?? dated(facts, style);
  if (text === "") return undefined;
  const takesCase = style.titleCase && !isDescribed && hasTitleCase(kind) && isEnglish(facts);
  const rich = parseRichText(text);
  const out = takesCase ? decorate(rich, { textCase: "title" }, "en-US") : rich;
  return { children: [out], tag: "title", value: "title" };
}

/** Acts and treaties have names with their own capitals. */
function hasTitleCase(kind: LegalFacts["kind"]): boolean {
  return !/^(?:treaty|statute|bill)/.test(kind);
}

function isEnglish({ work: { csl } }: LegalFacts): boolean {
  return csl.language === undefined || /^en\b/i.test(csl.language);
}

/** A letter’s title with its date in the style’s form. */
function dated({ title, date }: LegalFacts, style: LegalStyle): string {
  if (!style.datesInTitles || date === undefined) return title;
  for (const form of ["day-first", "month-first"] as const) {
    const written = englishDate(date, form);
    if (/\d.*\d{4}$/.test(written) && title.includes(written))
      return title.replace(written, () => englishDate(date, style.date));
  }
  return title;
}

function linkOut({ work }: LegalFacts): Out | undefined {
  const { csl, fields } = work;
  const address =
    csl.URL ?? (work.kind === "case" ? eprintOf(fields ?? new Map())?.address : undefined);
  if (address === undefined) return undefined;
  return /^https?:/i.test(address)
    ? { children: [address], tag: "link", value: address }
    : { children: [address], tag: "variable", value: "URL" };
}
