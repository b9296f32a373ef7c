import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import { biblatexOfRis } from "./biblatex-of-ris.ts";
import { keyInNote } from "../note-residue.ts";
import type { TaggedLine } from "../foreign/tagged-lines.ts";
import { risDate } from "./ris-date.ts";
import { scanRis, type ScannedRecord } from "./scan-ris.ts";

/** Find the records of a RIS file. */
export function readRis(text: string, tell: Tell): ForeignRecord[] {
  const { records, strays } = scanRis(text);
  const [stray] = strays;
  if (stray) {
    const lines = strays.length === 1 ? "a line" : `${strays.length} lines`;
    tell("left-out", `Left out, because it belongs to no record: ${lines}`, stray.start, stray.end);
  }
  return records.map((record) => {
    const { start, end, lines, closed } = record;
    const key = keyOf(lines);
    if (!closed) {
      const named = key === "" ? "record" : `record \`${key}\``;
      tell("malformed-entry", `Unexpected end of ${named}, expected \`ER  - \``, start);
    }
    return {
      ...{ key, start, end },
      entry() {
        checkDates(record, tell);
        return biblatexOfRis(lines, key);
      },
    };
  });
}

/** The key; Zotero writes no `ID`, but it keeps our note. */
function keyOf(lines: readonly TaggedLine[]): string {
  const id = lines.find(({ tag, value }) => tag === "ID" && value !== "")?.value;
  return id ?? lines.flatMap(({ tag, value }) => (tag === "N1" && keyInNote(value)) || [])[0] ?? "";
}

/** Report the dates of a record that cannot be read, each at its position. */
function checkDates({ lines }: ScannedRecord, tell: Tell): void {
  for (const { tag, value, start, end } of risDate(lines).unread) {
    const reason = `Unexpected \`${value}\` in \`${tag}\`, expected \`YYYY/MM/DD\` or \`YYYY\``;
    tell("unreadable-date", reason, start, end);
  }
}
