import type { VFile } from "vfile";
import type { location } from "vfile-location";
import { report } from "../../report.ts";
import { risDate } from "./ris-date.ts";
import type { ScannedRecord } from "./scan-ris.ts";

/** Report the dates of a record that cannot be read, each at its place. */
export function checkRisDates(
  file: VFile,
  places: ReturnType<typeof location>,
  { lines }: ScannedRecord,
): void {
  for (const { tag, value, start, end } of risDate(lines).unread) {
    const reason = `Unexpected \`${value}\` in \`${tag}\`, expected \`YYYY/MM/DD\` or \`YYYY\``;
    const [from, to] = [places.toPoint(start), places.toPoint(end)];
    report(file, "unreadable-date", reason, from && to && { start: from, end: to });
  }
}
