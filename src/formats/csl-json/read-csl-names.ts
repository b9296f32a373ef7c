import { jsonType } from "./json-type.ts";
import type { CslName } from "../../works/work.ts";

/** What a variable contains, and what was expected, in words for a message. */
export interface UnfitValue {
  found: string;
  expected: string;
}

const parts = [
  "family",
  "given",
  "literal",
  "suffix",
  "non-dropping-particle",
  "dropping-particle",
] as const;

/** Read the names in a CSL-JSON variable; anything else in the list is reported and left out. */
export function readCslNames(value: unknown, onUnfit: (unfit: UnfitValue) => void): CslName[] {
  if (!Array.isArray(value)) {
    onUnfit({ found: jsonType(value), expected: "a list of names" });
    return [];
  }
  return value.flatMap((one: unknown) => {
    const name = readName(one, onUnfit);
    if (name && (name.family || name.given || name.literal)) return name;
    const found = jsonType(one) === "object" ? "name without words" : jsonType(one);
    onUnfit({ found, expected: "`family`, `given` or `literal` of a name" });
    return [];
  });
}

function readName(value: unknown, onUnfit: (unfit: UnfitValue) => void): CslName | undefined {
  if (jsonType(value) !== "object") return undefined;
  const name: Record<string, unknown> = { ...(value as object) };
  for (const part of parts) {
    const written = name[part];
    if (written === undefined || typeof written === "string") continue;
    delete name[part];
    if (typeof written === "number") name[part] = String(written);
    else if (written !== null)
      onUnfit({ found: `${jsonType(written)} as \`${part}\``, expected: "text" });
  }
  return name;
}
