import type { VFile } from "vfile";
import { location } from "vfile-location";
import { report } from "../../report.ts";
import { checkRisDates } from "./check-ris-dates.ts";
import { convertRis } from "../tex/citation-js.ts";
import { doiIn } from "../../works/doi.ts";
import { isInJournal, isPaperInRis, kindOfRis } from "../../works/kind-of.ts";
import type { LibraryEntry, LibraryFile } from "../library-file.ts";
import type { LibraryText } from "../library-text.ts";
import { parseCslItem } from "../csl-json/parse-csl-item.ts";
import { risDate } from "./ris-date.ts";
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
      return (work = parseRecord(record, key, origin, () => {
        const reason = `Unexpected values in record \`${key}\`, expected RIS`;
        report(file, "unreadable-value", reason, point);
      }));
    },
  };
}

function parseRecord(
  record: ScannedRecord,
  key: string,
  origin: Origin,
  onUnreadable: () => void,
): Work {
  const item: Record<string, unknown> = {};
  try {
    Object.assign(item, convertRis(`${record.lines.map(formatLine).join("\n")}\nER  - \n`));
  } catch {
    onUnreadable();
    item["title"] = valueOf(record, "TI") ?? valueOf(record, "T1");
  }

  const type = valueOf(record, "TY") ?? "";
  const row = kindOfRis(type, allOf(record, "N1").join("\n"));
  if (row.kind !== "other" || row.ris === type) item["type"] = row.csl;
  if (isPaperInRis(type)) {
    item["type"] = "paper-conference";
    // The date is that of the paper.
    item["event-date"] = undefined;
    if (!valueOf(record, "C3")) {
      item["container-title"] = valueOf(record, "T2");
      item["event"] = item["event-title"] = undefined;
    }
  }
  const journal = valueOf(record, "T2") ?? valueOf(record, "JF");
  if (isInJournal(row.kind) && journal !== undefined) item["container-title"] = journal;
  item["collection-title"] ??= valueOf(record, "T3");
  if (type === "STAT") {
    item["container-title"] ??= valueOf(record, "T2");
    item["page"] ??= valueOf(record, "SP");
    item["volume"] ??= valueOf(record, "VL");
  }
  const doi = valueOf(record, "DO");
  if (doi !== undefined) item["DOI"] = doiIn(doi) ?? doi;
  item["publisher-place"] ??= valueOf(record, "CY");
  const { date, unread } = risDate(record.lines);
  item["issued"] = date;
  const notes = [
    ...allOf(record, "N1").filter((note) => !/^type: treaty$/i.test(note)),
    ...unread.map(({ tag, value }) => `${tag}: ${value}`),
  ];
  item["note"] = notes.length > 0 ? notes.join("\n") : undefined;
  const short = valueOf(record, "ST");
  if (short) item["title-short"] ??= short;

  const fields = new Map<string, string>();
  for (const { tag, value } of record.lines) {
    const name = tag.toLowerCase();
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return { ...parseCslItem(withoutAbsent(item), key, origin), fields };
}

function valueOf(record: ScannedRecord, tag: string): string | undefined {
  return allOf(record, tag).find((value) => value !== "");
}

function allOf(record: ScannedRecord, tag: string): string[] {
  return record.lines.filter((line) => line.tag === tag).map((line) => line.value);
}

function formatLine({ tag, value }: ScannedRecord["lines"][number]): string {
  return `${tag}  - ${value}`;
}

function withoutAbsent(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
