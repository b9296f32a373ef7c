import type { TaggedLine } from "../foreign/tagged-lines.ts";

export type RisLine = TaggedLine & { start: number; end: number };

/** A record of a RIS file; offsets are in UTF-16 units, ends exclusive. */
export interface ScannedRecord {
  start: number;
  end: number;
  /** In file order, but `TY` first; a line without a tag belongs to the one before. */
  lines: RisLine[];
  /** Whether it ends with `ER`, as required. */
  closed: boolean;
}

/** A range of a file. */
export interface Stretch {
  start: number;
  end: number;
}

const usual = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/;
/** With one space before the hyphen, as some programs always write it. */
const loose = /^([A-Z][A-Z0-9]) {1,4}-(?: (.*))?$/;

/**
 * Find the records of a RIS file, each from its `TY` to its `ER` or to the next `TY`. Tags before a `TY`, while no
 * other record is open, belong to the record that it starts.
 *
 * @returns
 *   The records, and the lines that belong to none.
 */
export function scanRis(text: string): { records: ScannedRecord[]; strays: Stretch[] } {
  const tagged = /^TY {2}-/m.test(text) ? usual : loose;
  const records: ScannedRecord[] = [];
  const strays: Stretch[] = [];
  let record: ScannedRecord | undefined;
  let before: RisLine[] = [];

  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const written = match[0].replace(/^\uFEFF/, "");
    const end = match.index + match[0].length;
    const [, tag, value = ""] = tagged.exec(written.trimEnd()) ?? [];
    const line = tag && { tag, value: value.trim(), start: end - value.trimStart().length, end };
    if (tag === "TY" && line) {
      record = {
        start: before[0]?.start ?? match.index,
        end,
        lines: [line, ...before],
        closed: false,
      };
      records.push(record);
      before = [];
    } else if (!record) {
      if (line && tag !== "ER") before.push(line);
      else if (!/^\s*<?(?:\d+\. ?)?>?$/.test(written) && tag !== "ER")
        strays.push({ start: match.index, end });
    } else {
      record.end = end;
      const last = record.lines.at(-1);
      if (tag === "ER") {
        record.closed = true;
        record = undefined;
      } else if (line) record.lines.push(line);
      else if (last?.tag === "KW" && written.trim() !== "") {
        // EndNote writes further keywords on lines below the first.
        record.lines.push({ tag: "KW", value: written.trim(), start: match.index, end });
      } else if (last && written.trim() !== "") {
        // The lines of a note stay apart.
        const between = last.tag === "N1" ? "\n" : " ";
        last.value = last.value === "" ? written.trim() : last.value + between + written.trim();
        last.end = end;
      }
    }
  }
  for (const { start, end } of before) strays.push({ start, end });
  return { records, strays };
}
