import type { NameParts } from "./name-parts.ts";

/** How citation-js types a field: the shape of its value, and what is in it. */
export type FieldType = readonly [shape: string, kind: string];

/**
 * Convert a value that holds no TeX but the dashes and quotation marks of its ligatures: most do.
 * The same as citation-js makes of it, in a hundredth of the time.
 *
 * @returns
 *   A string, or in lists with several items a list of them; `undefined` where only citation-js knows.
 */
export function plainValue([shape, kind]: FieldType, value: string): string | string[] | undefined {
  if (/[\\{}$~]/.test(value) || kind === "name" || shape === "separated") return undefined;
  if (shape !== "list") {
    if (kind === "uri") return uri(value);
    return kind === "verbatim" ? value : plainText(value);
  }
  const items = value.split(/\s+and\s+/).map(plainText);
  return items.length === 1 ? items[0] : items;
}

function plainText(value: string): string {
  const text = value.replace(/\s+/g, " ");
  return /--|''|``/.test(text)
    ? text.replace(/---?|''|``/g, (ligature) => ligatures.get(ligature) ?? ligature)
    : text;
}

/** As it is where it is encoded, or needs not be. */
function uri(value: string): string | undefined {
  return /^[\w.:/?&=#@!*'(),;+-]*$/.test(value) ? value : undefined;
}

const ligatures: ReadonlyMap<string, string> = new Map([
  ["--", "–"],
  ["---", "—"],
  ["''", "”"],
  ["``", "“"],
]);

/**
 * Split a name that needs no rules: `Family, Given` or `Given Family`, each word with a capital.
 *
 * @returns
 *   `undefined` for any other: particles, suffixes, braces and TeX are left to citation-js.
 */
export function plainName(name: string): NameParts | undefined {
  if (inverted.test(name)) {
    const [family = "", given = ""] = name.split(",");
    return { family: oneSpace(family), given: oneSpace(given) };
  }
  if (!direct.test(name)) return undefined;
  const words = name.split(/\s+/);
  const family = words.pop() ?? "";
  return { family, ...(words.length > 0 && { given: words.join(" ") }) };
}

const word = String.raw`\p{Lu}[\p{L}\p{M}’'.]*`;
const words = String.raw`${word}(?:(?:\s+|-)${word})*`;
const inverted = new RegExp(String.raw`^${words},\s*${words}$`, "u");
const direct = new RegExp(String.raw`^${word}(?:\s+${word})*$`, "u");

function oneSpace(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
