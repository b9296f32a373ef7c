import { filledRows } from "../../works/filled-rows.ts";
import { isbnsOf } from "../../works/isbn.ts";
import { namedOf } from "../../works/names.ts";
import { plainText } from "../../works/plain-text.ts";
import { isNameVariable } from "../../works/csl-variables.ts";
import type { CslName, Work } from "../../works/work.ts";

/** A value of a work, with its name in a column of the table of fields; either `names` or `texts` is filled. */
export interface WebValue {
  name: string;
  names: readonly CslName[];
  texts: readonly string[];
}

/** The values of a work under the names of a column for pages: one for each field that has a name there. */
export function webValues(work: Work, column: "meta" | "coins" | "jsonLd"): WebValue[] {
  return filledRows(work).flatMap((row): WebValue[] => {
    const { csl: variable, [column]: name } = row;
    if (name === undefined || variable === undefined) return [];
    const value = work.csl[variable];
    if (isNameVariable(variable)) return [{ name, names: namedOf(value), texts: [] }];
    const text = plainText(value);
    if (text === undefined) return [];
    const texts = variable === "ISBN" ? isbnsOf(text).map(({ written }) => written) : [text];
    return [{ name, names: [], texts }];
  });
}
