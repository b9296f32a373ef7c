/**
 * Split a BibLaTeX list at each ` and ` outside braces.
 *
 * @returns
 *   The items, trimmed but with their braces; none for an empty value.
 */
export function splitList(value: string): string[] {
  if (!/[\\{}]/.test(value)) return trimmed(value.split(/(?<!\s)\s+and(?=\s|$)/i));
  const items: string[] = [];
  let depth = 0;
  let start = 0;

  for (const match of value.matchAll(/\\[^]|[{}]|(?<!\s)\s+and(?=\s|$)/gi)) {
    if (match[0] === "{") {
      depth++;
    } else if (match[0] === "}") {
      depth--;
    } else if (depth === 0 && !match[0].startsWith("\\")) {
      items.push(value.slice(start, match.index));
      start = match.index + match[0].length;
    }
  }
  items.push(value.slice(start));
  return trimmed(items);
}

function trimmed(items: readonly string[]): string[] {
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

/** Remove the single pair of braces around an item, if there is one. */
export function unbrace(item: string): string {
  return isBraced(item) ? item.slice(1, -1) : item;
}

/** Whether one pair of braces encloses the whole item, as for a name that is not a person’s. */
export function isBraced(item: string): boolean {
  if (!item.startsWith("{") || !item.endsWith("}")) return false;
  let depth = 0;
  for (let index = 0; index < item.length; index++) {
    if (item[index] === "{") depth++;
    if (item[index] === "}") depth--;
    if (depth === 0) return index === item.length - 1;
  }
  return false;
}

/** Read a list of keys separated by commas. */
export function splitKeys(value = ""): string[] {
  return trimmed(value.split(","));
}

/** Split an item at each semicolon that is outside braces and followed by a space: addresses may contain others. */
export function splitParts(item: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < item.length; index++) {
    if (item[index] === "{") depth++;
    if (item[index] === "}") depth--;
    if (item[index] !== ";" || depth > 0 || /\S/.test(item[index + 1] ?? " ")) continue;
    parts.push(item.slice(start, index));
    start = index + 1;
  }
  parts.push(item.slice(start));
  return trimmed(parts);
}
