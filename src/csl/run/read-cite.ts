import type { CslCite } from "../print/context.ts";
import { parseRichText } from "../text/parse-rich-text.ts";
import type { Out } from "../rich-text.ts";

/**
 * A cite as the passes of a run need it: affixes as rich text, the locator as text, and no values of a wrong type.
 */
export function readCite(cite: CslCite): CslCite {
  const read: CslCite = { id: String(cite.id) };
  const { locator, label, position, nearNote } = cite;
  const text = Number.isFinite(locator) ? String(locator) : locator;
  if (typeof text === "string" && text.trim() !== "") read.locator = text.trim();
  if (typeof label === "string" && label !== "") read.label = label;
  const prefix = affixOf(cite.prefix);
  if (prefix !== undefined) read.prefix = prefix;
  const suffix = affixOf(cite.suffix);
  if (suffix !== undefined) read.suffix = suffix;
  if (typeof cite.hint === "string") read.hint = cite.hint;
  if (cite.suppressAuthor) read.suppressAuthor = true;
  if (cite.authorOnly) read.authorOnly = true;
  if (typeof position === "number") read.position = position;
  if (typeof nearNote === "boolean") read.nearNote = nearNote;
  if (cite.namesAuthor) read.namesAuthor = true;
  return read;
}

/** An affix as rich text; undefined if it is empty or not text. */
function affixOf(value: unknown): Out | undefined {
  if (typeof value === "string") return value === "" ? undefined : parseRichText(value);
  return isOut(value, 0) ? value : undefined;
}

function isOut(value: unknown, depth: number): value is Out {
  if (typeof value === "string") return true;
  if (typeof value !== "object" || value === null || depth > 100) return false;
  const { children } = value as { children?: unknown };
  return Array.isArray(children) && children.every((child) => isOut(child, depth + 1));
}
