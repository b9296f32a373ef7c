import { readTex } from "../tex/read-tex.ts";
import { fields as rows } from "../../works/fields.ts";
import { isDateVariable, type DateVariable } from "../../works/csl-variables.ts";
import { cslYear } from "../../works/iso-year.ts";
import { possibleDate } from "../../works/possible-date.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import { readMonth, readWordsDate, readWordsRange } from "../../works/words-date.ts";
import type { CslDate, WorkKind } from "../../works/work.ts";
import type { OnUnreadable } from "./biblatex-entry.ts";
import { parseDates } from "./parse-treaty.ts";

const dateRows = rows.flatMap(({ name, csl }) =>
  csl !== undefined && isDateVariable(csl) ? [[name, csl] as const] : [],
);

/** The dates of an entry as CSL dates: from BibLaTeX’s date fields, from `year` and `month`, or as words. */
export function readDates(
  fields: ReadonlyMap<string, string>,
  kind: WorkKind,
  onUnreadable: OnUnreadable,
): [DateVariable, CslDate][] {
  const dated = dateRows.flatMap(([name, csl]): [DateVariable, CslDate][] => {
    const written = fields.get(name)?.trim() ?? "";
    const said = written === "" ? undefined : readDate(written);
    const isOpen = name === "date" && !said?.["date-parts"];
    const date = (isOpen && readYear(fields, said ? () => {} : onUnreadable)) || said;
    return date ? [[csl, possibleDate(date)]] : [];
  });
  const adopted = kind === "treaty" && parseDates(fields.get("execution")).get("adopted");
  const date = adopted ? readEdtf(adopted) : undefined;
  return date
    ? [...dated.filter(([name]) => name !== "issued"), ["issued", possibleDate(date)]]
    : dated;
}

function readDate(written: string): CslDate | undefined {
  const edtf = readEdtf(written);
  if (edtf) return edtf;
  const text = readTex(written);
  const parts = readWordsDate(text);
  const range = parts ? [parts] : readWordsRange(text);
  return range ? { "date-parts": range } : text === "" ? undefined : { literal: text };
}

/** BibTeX’s `year` and `month`; some programs also write `day`. */
function readYear(
  fields: ReadonlyMap<string, string>,
  onUnreadable: OnUnreadable,
): CslDate | undefined {
  const year = readTex(fields.get("year") ?? "").trim();
  if (year === "") return undefined;
  const edtf = readEdtf(year) ?? rangeOf(year) ?? aboutYear(year);
  const [first, ...others] = edtf?.["date-parts"] ?? [];
  if (!edtf || !first || others.length > 0 || first.length > 1) return edtf ?? { literal: year };
  const written = readTex(fields.get("month") ?? "")
    .replace(/\u00A0/g, " ")
    .trim();
  const months = written === "" ? undefined : readMonth(written);
  if (written !== "" && !months) {
    onUnreadable("month", { found: `\`${written}\``, expected: "a month, or two of a range" });
  }
  if (!months) return edtf;
  const day = Number(/^\s*\{?(\d{1,2})\}?\s*$/.exec(fields.get("day") ?? "")?.[1]);
  const dates = months.map((month) => [
    first[0] ?? 0,
    ...month,
    ...(months.length === 1 && month.length === 1 && day ? [day] : []),
  ]);
  return { ...edtf, "date-parts": dates };
}

/** `1998–1999`, `1998/99`. */
function rangeOf(year: string): CslDate | undefined {
  const [, first = "", last = ""] = /^(\d{4})\s*[-–—/]+\s*(\d{4}|\d\d)$/.exec(year) ?? [];
  if (last === "") return undefined;
  const end = Number(first.slice(0, 4 - last.length) + last);
  return end > Number(first) ? { "date-parts": [[Number(first)], [end]] } : undefined;
}

/** `c. 1850`, `[1850]`, `1850?`, `44 BC`. */
function aboutYear(year: string): CslDate | undefined {
  const [, about = "", number = ""] =
    /^\[?(ca?\.?\s*|circa\s*|about\s*)?(\d{3,4})\??\]?$/i.exec(year) ?? [];
  if (number !== "") {
    const circa = about !== "" || year.includes("?");
    return { "date-parts": [[Number(number)]], ...(circa && { circa: true }) };
  }
  const [, before] = /^(\d{1,4})\s*(?:BC|BCE|B\.C\.(?:E\.)?)$/.exec(year) ?? [];
  return before === undefined ? undefined : { "date-parts": [[cslYear(1 - Number(before))]] };
}
