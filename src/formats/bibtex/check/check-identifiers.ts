import type { EntryProblem } from "./entry-problem.ts";
import { addressesIn } from "../../../works/addresses-in.ts";
import { doiIn } from "../../../works/doi.ts";
import { readVerbatim } from "../../tex/read-verbatim.ts";
import { splitTrimmed } from "../../../split-trimmed.ts";

/** Check the ISBNs, the DOI and the address of an entry, as far as possible without looking them up. */
export function checkIdentifiers(key: string, fields: ReadonlyMap<string, string>): EntryProblem[] {
  const isbns = splitTrimmed(fields.get("isbn") ?? "", /[,;]|(?<=[\dXx]\s{1,9})(?=97[89])/);
  const wrong = isbns.flatMap((written): EntryProblem[] => {
    const expected = expectedIsbn(written.replace(/^\s*(?:ISBN(?:-1[03])?:?)?\s*/i, ""));
    if (written.trim() === "" || expected === undefined) return [];
    const part = written.trim();
    const reason = `Unexpected ISBN \`${part}\` of \`${key}\`, expected ${expected}`;
    return [{ rule: "wrong-isbn", reason, field: "isbn", part }];
  });
  wrong.push(...leftOutAddresses(key, fields.get("url")));
  const doi = fields.get("doi")?.trim();
  if (!doi || /^10\.[\d.]+\/\S+$/.test(doi.replace(/\\/g, ""))) return wrong;
  const bare = doiIn(doi);
  const expected = bare === undefined ? "`10.…/…`" : `\`${bare}\``;
  const reason = `Unexpected DOI \`${doi}\` of \`${key}\`, expected ${expected}`;
  return [...wrong, { rule: "wrong-doi", reason, field: "doi", part: doi }];
}

/** A record has one address; if there are several, the first counts. */
function leftOutAddresses(key: string, url: string | undefined): EntryProblem[] {
  const [first, ...others] = addressesIn(readVerbatim(url ?? ""));
  return others.map((part) => {
    const reason = `Left out address \`${part}\` of \`${key}\`, because the first one counts: \`${first}\``;
    return { rule: "left-out", reason, field: "url", part };
  });
}

/** What an ISBN should be; `undefined` if it is correct. */
function expectedIsbn(written: string): string | undefined {
  const digits = written.replace(/[\s\u2010-\u2015-]/g, "").toUpperCase();
  if (/^\d{9}[\dX]$/.test(digits)) return expectedDigit(digits, isbn10Digit(digits));
  if (/^97[89]\d{10}$/.test(digits)) return expectedDigit(digits, isbn13Digit(digits));
  return "10 digits, or 13 that start with 978 or 979";
}

function expectedDigit(digits: string, digit: string): string | undefined {
  return digits.endsWith(digit) ? undefined : `the check digit ${digit}, or other digits before it`;
}

/**
 * The weights run from ten down to two; the sum with the check digit, which may be ten, is a multiple of eleven.
 */
function isbn10Digit(digits: string): string {
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? "X" : String(digit);
}

/** The weights alternate between one and three; the sum with the check digit is a multiple of ten. */
function isbn13Digit(digits: string): string {
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += Number(digits[at]) * (at % 2 === 0 ? 1 : 3);
  return String((10 - (sum % 10)) % 10);
}
