import { convertValue } from "./citation-js.ts";
import { plainName } from "./plain-values.ts";
import { isBraced, splitList, unbrace } from "./split-list.ts";
import type { CslName } from "./work.ts";

/** A name as citation-js splits it. */
export interface NameParts {
  family?: string;
  given?: string;
  prefix?: string;
  suffix?: string;
}

/**
 * Read a BibLaTeX list of names. A name in braces is that of a body, and becomes CSL’s `literal`;
 * so does the closing `others`. A list with braces that do not match throws.
 */
export function parseNames(value: string): CslName[] {
  return splitList(value).flatMap((item) => {
    if (item === "others") return [{ literal: item }];
    if (isBraced(item)) return [{ literal: String(convertValue("note", unbrace(item))) }];
    const plain = plainName(item);
    const names = plain ? [plain] : (convertValue("author", item) as NameParts[]);
    return names.filter((name) => name.family ?? name.given).map(toCsl);
  });
}

function toCsl({ family, given, prefix, suffix }: NameParts): CslName {
  return {
    ...(family && { family }),
    ...(given && { given }),
    ...(prefix && { "non-dropping-particle": prefix }),
    ...(suffix && { suffix }),
  };
}
