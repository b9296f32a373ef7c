import { splitTrimmed } from "../split-trimmed.ts";
import { isDateVariable, isNameVariable } from "../works/csl-variables.ts";
import { fields } from "../works/fields.ts";
import { readEdtf } from "../works/read-edtf.ts";
import type { CslItem, CslName } from "../works/work.ts";

/**
 * Read lines that hold a CSL variable: `Original Date: 1900`, `publisher-place: Paris`, `Editor: Doe || Jane`.
 * Zotero’s “Extra” stores in this way what its item types have no field for, and Zotero, citeproc-js and Pandoc use
 * such lines in notes. Variables the item already has stay.
 *
 * @returns
 *   The item with the values read, and the remaining lines.
 */
export function readExtra(
  item: CslItem,
  lines: readonly string[],
): { csl: CslItem; rest: string[] } {
  const csl: CslItem = { ...item };
  const rest = lines.filter((line) => {
    const [, label = "", value = ""] = /^([A-Za-z][A-Za-z _-]*): *(\S.*)$/.exec(line.trim()) ?? [];
    const variable = variables.get(label.toLowerCase().replace(/[ _]/g, "-"));
    if (variable === undefined || item[variable] !== undefined) return true;
    if (isNameVariable(variable)) {
      (csl[variable] ??= []).push(nameOf(value));
      return false;
    }
    if (csl[variable] !== undefined) return true;
    const read = isDateVariable(variable) ? readEdtf(value) : value;
    if (read === undefined) return true;
    csl[variable] = read;
    return false;
  });
  return { csl, rest };
}

function nameOf(value: string): CslName {
  const [family = "", given] = splitTrimmed(value, "||");
  return given ? { family, given } : { literal: family };
}

/** Labels that are ordinary words in a person’s note. */
const ofReaders: ReadonlySet<string> = new Set(["abstract", "annote", "keyword", "note", "title"]);

/** Variables by lower-case label: the names of a field, and Zotero’s own words for some. */
const variables: ReadonlyMap<string, string> = new Map([
  ...fields.flatMap(({ csl }): [string, string][] =>
    csl === undefined || ofReaders.has(csl) ? [] : [[csl.toLowerCase(), csl]],
  ),
  ["place", "publisher-place"],
  ["pages", "page"],
  ["series", "collection-title"],
  ["series-number", "collection-number"],
  ["publication-title", "container-title"],
  ["num-pages", "number-of-pages"],
]);
