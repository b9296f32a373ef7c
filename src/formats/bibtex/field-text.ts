import { convertValue, knowsField } from "../tex/citation-js.ts";
import { plainText } from "../../works/plain-text.ts";
import { typeText } from "../../works/type-keys.ts";
import type { CslName, Work } from "../../works/work.ts";

/**
 * The value of a field as text to print: TeX becomes Unicode, the items of a list are joined by
 * semicolons. A value that cannot be converted, or is not of BibTeX, is given as it is written.
 */
export function fieldText(work: Work, field: string): string {
  const written = work.fields.get(field) ?? "";
  const converted = convert(knowsField(field) ? field : "title", written);
  const items = Array.isArray(converted) ? (converted as unknown[]) : [converted];
  const text = items.map(itemText).filter(Boolean).join("; ") || written;
  return field === "type" ? typeText(text) : text;
}

function convert(field: string, written: string): unknown {
  try {
    return convertValue(field, written);
  } catch {
    return written;
  }
}

function itemText(item: unknown): string {
  if (typeof item !== "object" || item === null) return plainText(item) ?? "";
  const { given, prefix, family, suffix } = item as CslName & { prefix?: string };
  return [given, prefix, family, suffix].filter(Boolean).join(" ");
}
