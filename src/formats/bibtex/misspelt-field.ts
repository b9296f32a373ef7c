import { fieldNames } from "../../works/field-names.ts";
import { changes } from "../../nearest-names.ts";

/** Fields of a notebook’s records beyond those of BibLaTeX. */
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

/** Programs and people invent fields: a short name, or one with a digit, may well be such a field. */
const mayBeMisspelt = /^[a-z-]{5,}$/;

let known: ReadonlySet<string> | undefined;
const found = new Map<string, string | undefined>();

/** The field meant by an unknown name that is one edit away from it: `publsher`. */
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

/** `usera` to `userf` and similar fields, which may hold anything. */
const isLettered = /^(?:list|name|user|verb)[a-f](?:type)?$/;
