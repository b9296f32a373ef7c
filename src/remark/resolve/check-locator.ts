import type { VFile } from "vfile";
import { kindNames } from "../../works/kind-names.ts";
import type { Work } from "../../works/work.ts";
import { report } from "../../report.ts";
import type { CitationItem, Locator } from "../citation/citation.ts";
import { inWesternDigits, romanValue } from "../../locators/numerals.ts";
import { unfitLocators } from "../../locators/unfit-locators.ts";

/** The numbered parts of one kind that a work has: the first and last number. */
interface Extent {
  /** The name of such a part in messages. */
  name: string;
  first: number;
  last: number;
  /** The field that gives the number of parts. */
  field: string;
}

/**
 * Check an item’s locator: `locator-unfit` for a part that works of its kind do not have, `locator-beyond-end` for
 * a part outside the range that the work’s record gives, or `locator-beyond-unconfirmed` if that field of the
 * record is not confirmed.
 */
export function checkLocator(file: VFile, { locator }: CitationItem, work: Work): void {
  if (!locator) return;
  const name = locator.label.replace(/-locator$/, "").replaceAll("-", " ");
  if (unfitLocators.get(locator.label)?.includes(work.kind)) {
    const { one, more } = kindNames[work.kind];
    const reason = `Unexpected ${name} of the ${one} \`${work.key}\`, expected a part that ${more} have`;
    report(file, "locator-unfit", reason, locator.position);
    return;
  }

  const extent = extentOf(locator, work);
  const beyond =
    extent && numbersOf(locator.value).find((n) => n < extent.first || n > extent.last);
  if (!extent || beyond === undefined) return;
  const unconfirmed = work.unconfirmed.includes(extent.field);
  const rule = unconfirmed ? "locator-beyond-unconfirmed" : "locator-beyond-end";
  const reason = `Unexpected ${extent.name} ${beyond} of \`${work.key}\`, expected ${extent.first} to ${extent.last}`;
  report(file, rule, reason, locator.position);
}

/** The range of a work’s parts, if its record gives it in plain numbers. */
function extentOf({ label }: Locator, work: Work): Extent | undefined {
  const articles = work.treaty?.articles ?? count(work.fields.get("articles"));
  if (label === "article-locator" && articles)
    return { name: "article", first: 1, last: articles, field: "articles" };
  if (label !== "page") return undefined;

  const { page } = work.csl;
  const range = typeof page === "string" ? /^(\d+)\s*[-–—]+\s*(\d+)$/.exec(page) : null;
  if (range && (work.kind === "article" || work.kind === "chapter")) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    // `123–8` is short for `123–128`; such a range is not used.
    if (first <= last) return { name: "page", first, last, field: "pages" };
  }
  const total = count(work.fields.get("pagetotal"));
  return total && work.kind === "book"
    ? { name: "page", first: 1, last: total, field: "pagetotal" }
    : undefined;
}

/** The numbers of the parts themselves, not of their subdivisions: 2, 4 and 6 for `2(1)–4, VI`. */
function numbersOf(value: string): number[] {
  const outside = inWesternDigits(value).replace(/\([^()]*\)|\.\d+|(?<=\d)\p{L}+/gu, "");
  return [...outside.matchAll(/\d+|\b[IVXLC]+\b/g)].flatMap(([number]) =>
    /\d/.test(number) ? Number(number) : (romanValue(number) ?? []),
  );
}

function count(text: string | undefined): number | undefined {
  return /^\d+$/.test(text?.trim() ?? "") ? Number(text) : undefined;
}
