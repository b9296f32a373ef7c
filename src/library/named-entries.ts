import {
  entryColumnsOf,
  type EntryColumns,
  type ScannedEntry,
} from "../formats/bibtex/scan/entry-columns.ts";
import type { BibtexScan } from "../formats/bibtex/scan/scan-bibtex.ts";
import { scanFields } from "../formats/bibtex/scan-fields.ts";
import { keyMaker, wantedKey } from "./make-key.ts";

/** The entries of a BibTeX file, in order; those without a key, as written by Mendeley and JabRef, get one. */
export function namedEntries({ entries, keyless }: BibtexScan, bytes: Buffer): EntryColumns {
  if (keyless.length === 0) return entries;
  const makeKey = keyMaker(entries.keys);
  const named = keyless.map((entry): ScannedEntry => {
    const body = bytes.toString("utf8", entry.bodyStart, entry.bodyEnd);
    const fields = scanFields(body).fields.map(({ name, parts }) => {
      return [name.toLowerCase(), parts.map(({ value }) => value).join("")] as const;
    });
    return { ...entry, key: makeKey(wantedKey(new Map(fields))) };
  });
  return entryColumnsOf([...entries, ...named].sort((a, b) => a.start - b.start));
}
