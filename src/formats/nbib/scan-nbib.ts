import type { TaggedLine } from "../foreign/tagged-lines.ts";

/** A record of PubMed’s format; offsets are UTF-16 units, end exclusive. */
export interface NbibRecord {
  start: number;
  end: number;
  lines: TaggedLine[];
}

const tagged = /^([A-Z]{1,4}[0-9]?) {0,3}- ?(.*)$/;

/** Records begin with `PMID` or `OWN`, or after an empty line; indented lines go on. */
export function scanNbib(text: string): NbibRecord[] {
  const records: NbibRecord[] = [];
  let isApart = true;
  for (const match of text.matchAll(/[^\n\r]*(?:\r\n|\n|\r|$)/g)) {
    const written = match[0].replace(/^\uFEFF/, "").trimEnd();
    if (match[0] === "") continue;
    const [, tag, value = ""] = tagged.exec(written) ?? [];
    const known = records.at(-1);
    const isSecond = tag === "PMID" && known?.lines.some((line) => line.tag === tag);
    if (tag !== undefined && (isApart || isSecond)) {
      records.push({ start: match.index, end: 0, lines: [] });
    }
    isApart = written === "";
    const record = records.at(-1);
    if (!record || written === "") continue;
    record.end = match.index + match[0].trimEnd().length;
    const last = record.lines.at(-1);
    if (tag !== undefined) record.lines.push({ tag, value: value.trim() });
    else if (last) last.value = `${last.value} ${written.trim()}`;
  }
  return records;
}
