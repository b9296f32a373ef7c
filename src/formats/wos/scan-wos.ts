import type { TaggedRecord } from "../foreign/tagged-lines.ts";

/** Tags whose lines are separate values; the lines of other tags continue the value. */
const lists: ReadonlySet<string> = new Set([
  "AU",
  "AF",
  "BA",
  "BF",
  "BE",
  "ED",
  "CA",
  "C1",
  "CR",
  "GP",
  "AE",
]);

/** Find the records: each starts with `PT` and ends with `ER`; indented lines belong to the tag before. */
export function scanWos(text: string): TaggedRecord[] {
  const records: TaggedRecord[] = [];
  let record: TaggedRecord | undefined;
  let tag = "";
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const written = match[0].replace(/^\uFEFF/, "").trimEnd();
    const [, own, value = ""] = /^([A-Z][A-Z0-9])(?: (.*))?$/.exec(written) ?? [];
    const end = match.index + match[0].length;
    if (own === "PT") {
      record = { start: match.index, end, lines: [] };
      records.push(record);
    }
    if (!record || written === "") continue;
    record.end = end;
    tag = own ?? tag;
    const last = record.lines.at(-1);
    if (own === "ER") record = undefined;
    else if (own !== undefined || lists.has(tag)) {
      record.lines.push({ tag, value: (own === undefined ? written : value).trim() });
    } else if (last) last.value = `${last.value} ${written.trim()}`.trim();
  }
  return records;
}
