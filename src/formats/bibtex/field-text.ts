import { readTex } from "../tex/read-tex.ts";
import { isPrivate } from "../../works/private-fields.ts";
import { plainText } from "../../works/plain-text.ts";
import { fields } from "../../works/fields.ts";
import { nameText } from "../../works/names.ts";
import type { Work } from "../../works/work.ts";
import { parseNames } from "./parse-names.ts";
import { readText } from "./read-field.ts";
import { splitList } from "./split-list.ts";
import { verbatimFields } from "./verbatim-fields.ts";

/**
 * The value of a field as text to print: TeX becomes Unicode, and list items are joined with semicolons. Empty for
 * private fields.
 */
export function fieldText(work: Work, field: string): string {
  const written = work.fields.get(field) ?? "";
  return isPrivate(field, written) ? "" : textOfField(field, written);
}

/** The same for a value that does not belong to a work yet. */
export function textOfField(name: string, written: string): string {
  const row = fields.find((one) => one.name === name || one.aliases?.includes(name));
  if (!row) return verbatimFields.has(name) ? written : plain(written);
  switch (row.value) {
    case "names":
      return parseNames(written).map(nameText).filter(Boolean).join("; ");
    case "list":
    case "places":
      return splitList(written).map(plain).filter(Boolean).join("; ");
    case "date":
    case "language":
      return plain(written);
    default:
      return plainText(readText(row.value, written)) ?? "";
  }
}

function plain(written: string): string {
  return plainText(readTex(written)) ?? "";
}
