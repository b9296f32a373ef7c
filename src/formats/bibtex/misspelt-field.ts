import { fieldNames } from "../../works/field-names.ts";
import { changes } from "../../nearest-names.ts";

/** What a notebook's records have beside the fields of BibLaTeX. */
const ownFields = [
  ...[
    "accessionnote",
    "accessions",
    "accessionsource",
    "articles",
    "asserted",
    "denied",
    "differing",
    "dispute",
  ],
  ...["evidence", "execution", "keptfor", "lccn", "unconfirmed", "verification", "verifiedon"],
];

/** Programs and people have fields of their own: a short name, or one with a digit, may well be one. */
const mayBeMisspelt = /^[a-z-]{5,}$/;

let known: ReadonlySet<string> | undefined;
const found = new Map<string, string | undefined>();

/** The field that somebody meant by an unknown name one slip away: `publsher`. */
export function misspeltField(name: string): string | undefined {
  known ??= new Set([...fieldNames, ...ownFields]);
  if (known.has(name) || !mayBeMisspelt.test(name)) return undefined;
  if (!found.has(name)) found.set(name, nearest(name, known));
  return found.get(name);
}

function nearest(name: string, names: ReadonlySet<string>): string | undefined {
  for (const one of names) {
    if (mayBeMisspelt.test(one) && !isLettered.test(one) && changes(name, one) === 1) return one;
  }
  return undefined;
}

/** `usera` to `userf` and such hold whatever somebody likes. */
const isLettered = /^(?:list|name|user|verb)[a-f](?:type)?$/;
