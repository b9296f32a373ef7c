import type { VFile } from "vfile";
import { location } from "vfile-location";
import { report } from "../../report.ts";
import { checkRisDates } from "./check-ris-dates.ts";
import { cslOfRis } from "./csl-of-ris.ts";
import { workOfCsl } from "../work-of-csl.ts";
import type { LibraryEntry, LibraryFile } from "../library-file.ts";
import type { LibraryText } from "../library-text.ts";
import { scanRis, type ScannedRecord } from "./scan-ris.ts";
import type { Origin, Work } from "../../works/work.ts";

/**
 * Read a file of RIS. A record’s key is its `ID`; without one it cannot be cited, which is reported.
 * A statute whose note says `Type: treaty` is a treaty.
 */
export function parseRisFile(file: VFile, { bytes }: LibraryText): LibraryFile {
  const text = bytes.toString();
  const places = location(text);
  const entries = scanRis(text).flatMap((record): LibraryEntry[] => {
    const key = valueOf(record, "ID");
    if (key && record.closed) return [openRecord(file, places, record, key)];
    const point = places.toPoint(record.start);
    if (!key) {
      const reason = "Unexpected record without a key, expected `ID  - key`";
      report(file, "malformed-entry", reason, point);
      return [];
    }
    const reason = `Unexpected end of record \`${key}\`, expected \`ER  - \``;
    report(file, "malformed-entry", reason, point);
    return [openRecord(file, places, record, key)];
  });
  return {
    keys: entries.map(({ key }) => key),
    entry(index) {
      const entry = entries[index];
      if (!entry) throw new RangeError(`Expected the number of a record, not ${index}`);
      return entry;
    },
    isHidden: () => false,
    formerKeys: () => [],
  };
}

function openRecord(
  file: VFile,
  places: ReturnType<typeof location>,
  record: ScannedRecord,
  key: string,
): LibraryEntry {
  const { start, end } = record;
  const point = places.toPoint(start);
  const { line = 1, column = 1 } = point ?? {};
  const origin = { file: file.path ?? "", start, end, line, column };
  let work: Work | undefined;
  return {
    key,
    origin,
    work() {
      if (work) return work;
      checkRisDates(file, places, record);
      return (work = parseRecord(record, key, origin));
    },
  };
}

function parseRecord({ lines }: ScannedRecord, key: string, origin: Origin): Work {
  const { kind, csl } = cslOfRis(lines, key);
  const fields = new Map<string, string>();
  for (const { tag, value } of lines) {
    const name = tag.toLowerCase();
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return workOfCsl({ key, kind, csl, fields, origin });
}

function valueOf(record: ScannedRecord, tag: string): string | undefined {
  return allOf(record, tag).find((value) => value !== "");
}

function allOf(record: ScannedRecord, tag: string): string[] {
  return record.lines.filter((line) => line.tag === tag).map((line) => line.value);
}
