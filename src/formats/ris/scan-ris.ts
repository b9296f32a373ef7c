/** What a line says, or several that belong together. */
export interface RisLine {
  tag: string;
  value: string;
}

/** A record of a RIS file; offsets are UTF-16 units, ends exclusive. */
export interface ScannedRecord {
  start: number;
  end: number;
  /** In the order of the file; a line without a tag belongs to the one before. */
  lines: (RisLine & { start: number; end: number })[];
  /** Whether it ends with `ER`, as it must. */
  closed: boolean;
}

const tagged = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/;

/** Find the records of a RIS file, each from its `TY` to its `ER` or to the next `TY`. */
export function scanRis(text: string): ScannedRecord[] {
  const records: ScannedRecord[] = [];
  let record: ScannedRecord | undefined;

  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const end = match.index + match[0].length;
    const [, tag, value = ""] = tagged.exec(match[0].replace(/^\uFEFF/, "")) ?? [];
    if (tag === "TY") {
      record = { start: match.index, end, lines: [], closed: false };
      records.push(record);
    }
    if (!record) continue;

    record.end = end;
    const last = record.lines.at(-1);
    if (tag === "ER") {
      record.closed = true;
      record = undefined;
    } else if (tag) {
      const start = end - value.trimStart().length;
      record.lines.push({ tag, value: value.trim(), start, end });
    } else if (last) {
      last.value += ` ${match[0].trim()}`;
      last.end = end;
    }
  }
  return records;
}
