import type { BibtexScan, ScannedEntry } from "../formats/bibtex/scan/scan-bibtex.ts";
import { scanFields } from "../formats/bibtex/scan-fields.ts";
import { keyMaker, wantedKey } from "./make-key.ts";

/** The entries of a BibTeX file, in order; those without a key, as written by Mendeley and JabRef, get one. */
export function namedEntries({ entries, keyless }: BibtexScan, bytes: Buffer): ScannedEntry[] {
  const withKey = entries.filter(({ key }) => key !== "");
  if (keyless.length === 0) return withKey;
  const makeKey = keyMaker(withKey.map(({ key }) => key));
  const named = keyless.map((entry): ScannedEntry => {
    const body = bytes.toString("utf8", entry.bodyStart, entry.bodyEnd);
    const fields = scanFields(body).fields.map(({ name, parts }) => {
      return [name.toLowerCase(), parts.map(({ value }) => value).join("")] as const;
    });
    return { ...entry, key: makeKey(wantedKey(new Map(fields))) };
  });
  return [...withKey, ...named].sort((a, b) => a.start - b.start);
}
