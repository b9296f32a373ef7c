import { afterYear, knownYear } from "./edtf-date.ts";
import { cslYear } from "./iso-year.ts";
import type { CslDate } from "./work.ts";

/**
 * Convert a date in BibLaTeX’s form to CSL; months and days stay as written, even impossible ones. `199X` and
 * `/2001` stay words, because CSL has no date that vague; the end of `2001/` is 0.
 *
 * @returns
 *   `undefined` if it is not such a date.
 */
export function readEdtf(written: string): CslDate | undefined {
  const whole = written.replace(/[{}]/g, "").trim();
  const plain = whole.replace(/[?~%](?=\/|$)/g, "");
  const circa = plain !== whole && { circa: true };
  const ends = plain.split("/").map((end) => (end === ".." ? "" : end));
  const known = ends.filter((end) => end !== "");
  if (ends.length > 2 || known.length === 0) return undefined;
  if (!known.every((end) => single.test(end))) return undefined;
  if (ends[0] === "" || known.some((end) => withoutYear.test(end)))
    return { literal: plain, ...circa };
  return { "date-parts": ends.map((end) => (end === "" ? [0] : partsOf(end))), ...circa };
}

const single = new RegExp(String.raw`^(?:${knownYear}|-?\d{0,3}X{1,4})${afterYear}$`);
const withoutYear = /^-?\d*X/;

function partsOf(written: string): number[] {
  const { year = "", month, day } = single.exec(written)?.groups ?? {};
  const parts = [month, day].map(Number);
  const unknown = parts.findIndex((part) => Number.isNaN(part));
  return [cslYear(year), ...(unknown === -1 ? parts : parts.slice(0, unknown))];
}
