import type { VFile } from "vfile";
import { location } from "vfile-location";
import { report } from "../report.ts";
import { biblatexOfBibtex } from "../formats/bibtex/biblatex-of-bibtex.ts";
import { biblatexOfCsl } from "../formats/bibtex/biblatex-of-csl.ts";
import { recordsOfRdf } from "../formats/zotero-rdf/biblatex-of-rdf.ts";
import { biblatexOfRis } from "../formats/ris/biblatex-of-ris.ts";
import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import { checkRisDates } from "../formats/ris/check-ris-dates.ts";
import { makeKey } from "./make-key.ts";
import { openLibrary } from "./open-library.ts";
import { restore } from "../formats/residue.ts";
import { scanRis } from "../formats/ris/scan-ris.ts";
import type { Work } from "../works/work.ts";

/**
 * Read the works of a file for a library of BibLaTeX: `.bib`, `.json`, `.yaml`, `.ris`, and Zotero’s
 * `.rdf`. What an export put elsewhere is a field again. Works without a key get one; what cannot be
 * read is a message on the file.
 */
export function importRecords(file: VFile): BiblatexRecord[] {
  const read = readFile(file);
  if (read.length === 0 && file.messages.length === 0) {
    report(file, "empty-library", "Unexpected library that holds no entries, expected some");
  }
  const taken = new Set(read.map(({ key }) => key));
  return read.map((record) => {
    if (record.key !== "") return record;
    const key = makeKey(record.fields, taken);
    taken.add(key);
    return { ...record, key };
  });
}

function readFile(file: VFile): BiblatexRecord[] {
  switch (file.extname?.toLowerCase()) {
    case ".rdf":
      try {
        return recordsOfRdf(String(file));
      } catch {
        report(file, "malformed-entry", "Unexpected text, expected RDF as Zotero exports it");
        return [];
      }
    case ".ris": {
      const places = location(String(file));
      return scanRis(String(file)).map((record) => {
        checkRisDates(file, places, record);
        const { lines } = record;
        const key = lines.find(({ tag }) => tag === "ID")?.value ?? "";
        return biblatexOfRis(lines, key);
      });
    }
    default: {
      const library = openLibrary([file]);
      return library.keys.flatMap((key) => library.get(key) ?? []).map(recordOfWork);
    }
  }
}

function recordOfWork(work: Work): BiblatexRecord {
  const { key, entryType: type, fields } = work;
  if (type === undefined) return restore(biblatexOfCsl(work), residueOfCsl(fields.get("custom")));
  const left = fields.get("biblatex");
  if (left === undefined) return { key, type, fields };
  return restore(biblatexOfBibtex({ key, type, fields }), left);
}

/** The residue in an item’s `custom`, which a work of CSL keeps as JSON. */
function residueOfCsl(custom = "{}"): string | undefined {
  try {
    const { apparatus } = JSON.parse(custom) as { apparatus?: { biblatex?: unknown } };
    return typeof apparatus?.biblatex === "string" ? apparatus.biblatex : undefined;
  } catch {
    return undefined;
  }
}
