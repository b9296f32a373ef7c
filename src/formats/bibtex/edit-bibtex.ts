import { scanFields } from "./scan-fields.ts";

/**
 * Change fields of a BibTeX or BibLaTeX entry: replace only the bytes of their values. A field the entry lacks is
 * added after the last one, in the same layout.
 *
 * @param entry
 *   From its `@` to its closing delimiter, as written in its file.
 * @param changes
 *   Values as written between braces, with matching braces of their own, by field name.
 */
export function editEntry(entry: string, changes: ReadonlyMap<string, string>): string {
  const end = entry.length - 1;
  const comma = entry.indexOf(",");
  const { fields } = scanFields(entry, comma === -1 ? end : comma, end);
  const edits: { start: number; end: number; text: string }[] = [];
  const added: string[] = [];
  for (const [name, value] of changes) {
    const field = fields.find((one) => one.name.toLowerCase() === name);
    if (!field) added.push(`${name} = {${value}}`);
    else edits.push({ start: field.valueStart, end: field.valueEnd, text: `{${value}}` });
  }
  if (added.length > 0) {
    const last = fields.at(-1);
    const at = last?.valueEnd ?? (comma === -1 ? end : comma + 1);
    const before = /(?:\r?\n[\t ]*|[\t ]*)$/.exec(entry.slice(0, last?.nameStart ?? at))?.[0];
    const gap = before || (entry.includes("\n") ? "\n  " : " ");
    const glue = `,${gap}`;
    const text = last || comma === -1 ? glue + added.join(glue) : gap + added.join(glue);
    edits.push({ start: at, end: at, text });
  }
  return splice(entry, edits);
}

/** Replace ranges of a text that do not overlap. */
export function splice(
  text: string,
  edits: readonly { start: number; end: number; text: string }[],
): string {
  let result = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }
  return result;
}
