import { escapeTex } from "../tex/escape-tex.ts";
import { yearText } from "../../works/date-parts.ts";
import { isOthers, familyOf, namesOf } from "../../works/names.ts";
import type { FieldValue } from "../../works/field.ts";
import { languageName } from "../../works/languages.ts";
import { texOfMarkup } from "../tex/markup-tex.ts";
import { plainText } from "../../works/plain-text.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import { typeKey } from "../../works/type-keys.ts";
import type { CslDate, CslName } from "../../works/work.ts";
import { splitTrimmed } from "../../split-trimmed.ts";

/** Convert CSL values to BibLaTeX values, as written between braces; a missing value becomes empty. */
export const biblatexValue = { text, verbatim, names, date, pages, language };

function text(value: unknown): string {
  return plainText(value) === undefined ? "" : texOfMarkup(String(value));
}

/** Addresses and identifiers, which BibLaTeX takes verbatim; braces must still match. */
function verbatim(value: unknown): string {
  const plain = plainText(value)?.replace(/\s+/g, "") ?? "";
  return plain.replace(/[{}\\]/g, (character) => encodeURIComponent(character));
}

function names(value: unknown): string {
  return namesOf(value).map(name).filter(Boolean).join(" and ");
}

function name(one: CslName): string {
  if (isOthers(one)) return "others";
  if (one.literal !== undefined) {
    const literal = escapeTex(one.literal);
    return literal && `{${literal}}`;
  }
  const parts = [familyOf(one), one.suffix, one.given].filter(
    (part) => part !== undefined && part !== "",
  );
  const written = parts.map((part) => namePart(part ?? ""));
  return written.some((part) => part.trim() !== "") ? written.join(", ") : "";
}

/** Put braces around a part that contains a comma or the word `and`. */
function namePart(part: string): string {
  const escaped = escapeTex(part);
  return /,|(?:^|\s)and(?:\s|$)/i.test(part) ? `{${escaped}}` : escaped;
}

/** Write a CSL date in EDTF, as BibLaTeX expects: `1992`, `1992-02/1992-03`, `1850~`, `2001-21`, `2001/`. */
function date(value: unknown): string {
  const { "date-parts": parts, literal, circa, season } = (value ?? {}) as CslDate;
  if (!parts?.length) {
    const isEdtf = circa && readEdtf(literal ?? "") !== undefined;
    return escapeTex(literal ?? "") + (isEdtf ? "~" : "");
  }
  const written = parts.map((one) => single(one, season));
  return written.map((one) => (one === "" ? "" : one + (circa ? "~" : ""))).join("/");
}

function single([year, month, day]: readonly number[], season: number | undefined): string {
  if (!year) return "";
  const written = yearText(year);
  if (month === undefined) {
    return season !== undefined && season >= 1 && season <= 4 ? `${written}-2${season}` : written;
  }
  return [written, two(month), ...(day === undefined ? [] : [two(day)])].join("-");
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}

function pages(value: unknown): string {
  return text(plainText(value)?.replace(/\s*[–—]\s*/g, "-")).replace(
    /(?<=[\dA-Za-z])-+(?=[\dA-Za-z])/g,
    "--",
  );
}

function typeOf(value: unknown): string {
  return text(typeof value === "string" ? typeKey(value) : value);
}

function language(value: unknown): string {
  const tag = plainText(value) ?? "";
  return languageName(tag) ?? escapeTex(tag);
}

/**
 * Organisations, whose names may contain the `and` that separates list items: the whole value is one organisation.
 */
function body(value: unknown): string {
  const written = text(value);
  return /\sand\s/i.test(written) ? `{${written}}` : written;
}

function places(value: unknown): string {
  return splitTrimmed(plainText(value) ?? "", ";")
    .filter(Boolean)
    .map(body)
    .join(" and ");
}

/** Write the value of a BibLaTeX field in the type its row of `fields.ts` gives. */
export function valueOf(type: FieldValue, value: unknown): string {
  switch (type) {
    case "names":
      return names(value);
    case "date":
      return date(value);
    case "verbatim":
    case "doi":
      return verbatim(value);
    case "pages":
      return pages(value);
    case "language":
      return language(value);
    case "genre":
      return typeOf(value);
    case "list":
      return body(value);
    case "places":
      return places(value);
    case "keywords":
    case "text":
    case "title":
      return text(value);
  }
}
