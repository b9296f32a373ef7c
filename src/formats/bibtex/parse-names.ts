import type { NameParts } from "../tex/name-parts.ts";
import { convertValue } from "../tex/citation-js.ts";
import { plainName } from "../tex/plain-values.ts";
import { isBraced, splitList, unbrace } from "./split-list.ts";
import type { CslName } from "../../works/work.ts";

/** A name that cannot be read, as it is written, and what is wrong with it in words for a message. */
export interface OddName {
  found: string;
  expected: string;
  part: string;
}

/**
 * Read a BibLaTeX list of names. A name in braces is that of a body, and becomes CSL’s `literal`;
 * so does the closing `others`. One that cannot be read does too, with nothing of it lost, and is told
 * of. A list with braces that do not match throws.
 */
export function parseNames(value: string, onOdd: (name: OddName) => void): CslName[] {
  return splitList(value).flatMap((item) => {
    if (item === "others") return [{ literal: item }];
    const literal = isBraced(item) ? unbrace(item) : item;
    if (isBraced(item) && /[^\s{}]/.test(literal)) return [literalName(literal)];
    const plain = plainName(item);
    const names = plain ? [plain] : (convertValue("author", item) as NameParts[]);
    const read = names.filter((name) => name.family ?? name.given);
    const isExtended = /(?:^|,)\s*(?:family|given)\s*=/i.test(item);
    if (read.length > 0 && (isExtended || commasIn(item) <= 2)) return read.map(toCsl);

    onOdd({ found: `name \`${shortened(item)}\``, expected: "`Family, Given`", part: item });
    return /[\p{L}\p{N}]/u.test(item) ? [literalName(literal)] : [];
  });
}

function literalName(text: string): CslName {
  return { literal: String(convertValue("note", text)) };
}

/** The commas outside braces: `Family, Suffix, Given` has two. */
function commasIn(item: string): number {
  let [depth, commas] = [0, 0];
  for (const character of item) {
    if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (character === "," && depth === 0) commas++;
  }
  return commas;
}

function shortened(item: string): string {
  return item.length > 40 ? `${item.slice(0, 40)}…` : item;
}

function toCsl({ family, given, prefix, suffix }: NameParts): CslName {
  return {
    ...(family && { family }),
    ...(given && { given }),
    ...(prefix && { "non-dropping-particle": prefix }),
    ...(suffix && { suffix }),
  };
}
