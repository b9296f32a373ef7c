import { englishDate } from "../../works/english-date.ts";
import { plainText } from "../../works/plain-text.ts";
import type { Treaty } from "../../works/work.ts";
import type { FieldText } from "./marked-text.ts";
import type { LegalFacts } from "./legal-facts.ts";
import type { LegalStyle } from "./legal-style.ts";

/** The fields of the forms for treaties, besides the title. */
export function treatyField(
  field: string,
  { title, work, date }: LegalFacts,
  style: LegalStyle,
): FieldText | undefined {
  const treaty = work.treaty ?? {};
  switch (field) {
    case "adopted":
      return [englishDate(treaty.adopted ?? treaty.opened ?? date, style.date), "issued"];
    case "in-force":
      return [englishDate(treaty.inForce, style.date), "available-date"];
    case "series":
      return [sourceText(treaty, style.stops), "container-title"];
    case "short-title": {
      const short = plainText(work.csl["title-short"]) ?? "";
      return [short === title ? "" : short, "title-short"];
    }
    case "adopted-year":
      return [/^\d+/.exec(treaty.adopted ?? treaty.opened ?? date ?? "")?.[0] ?? "", "issued"];
    default:
      return undefined;
  }
}

/** `999 UNTS 171`; a page without its volume is not a citation. */
function sourceText({ series, volume, page }: Treaty, stops: boolean): string {
  if (!series || !volume) return "";
  const name = stops && /^\p{Lu}+$/u.test(series) ? series.replace(/./gu, "$&.") : series;
  return [volume, name, page].filter(Boolean).join(" ");
}
