import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import { recordOf } from "../formats/bibtex/record-of.ts";
import type { Library } from "./library.ts";
import { keyMaker } from "./make-key.ts";
import { matcher, type MatchedBy } from "./match-works.ts";
import { namesLike, sameValue, saysDate } from "./same-value.ts";

/** What becomes of a work of a file that is imported. */
export type ImportStep =
  | {
      what: "new";
      record: BiblatexRecord;
      /** Where the key is another work’s. */ renamed?: string;
    }
  | {
      what: "known";
      record: BiblatexRecord;
      /** The entry of the library. */
      key: string;
      by: MatchedBy;
      /** Fields that the entry lacks. */
      added: ReadonlyMap<string, string>;
      conflicts: readonly Conflict[];
    };

/** A field that the library and the file fill differently. */
export interface Conflict {
  field: string;
  ours: string;
  theirs: string;
}

/** Compare records with a library; nothing is changed. */
export function planImport(records: readonly BiblatexRecord[], library: Library): ImportStep[] {
  const ours = library.keys.flatMap((key) => library.get(key) ?? []).map(recordOf);
  const findSame = matcher(ours);
  const makeKey = keyMaker(library.keys);
  const placed = records.map((record) => {
    const same = findSame(record);
    const key = same?.record.key ?? makeKey(writable(record.key));
    return { record, same, key };
  });
  const keys = new Map(placed.map(({ record, key }) => [record.key, key]));
  return placed.map(({ record: read, same, key }): ImportStep => {
    const record = { ...read, fields: referringTo(keys, read.fields, key) };
    if (same) return compare(record, same.record, same.by);
    if (key === record.key) return { what: "new", record };
    return { what: "new", record: { ...record, key }, renamed: record.key };
  });
}

/**
 * Fields whose `crossref` names the entry that the library will have. A reference to any other, and to
 * `@xdata`, which is no work, is left out: what it brings stands in the fields already.
 */
function referringTo(
  keys: ReadonlyMap<string, string>,
  fields: ReadonlyMap<string, string>,
  own: string,
): ReadonlyMap<string, string> {
  const mended = new Map(fields);
  mended.delete("xdata");
  const parent = keys.get(fields.get("crossref")?.trim() ?? "");
  if (parent === undefined || parent === own) mended.delete("crossref");
  else mended.set("crossref", parent);
  return mended;
}

function compare(theirs: BiblatexRecord, ours: BiblatexRecord, by: MatchedBy): ImportStep {
  const added = new Map<string, string>();
  const conflicts: Conflict[] = [];
  for (const [field, value] of theirs.fields) {
    const own = valueOf(ours, field);
    if (own === undefined) {
      if (!saysDate(theirs, ours, field)) added.set(field, value);
    } else if (!sameValue(field, own, value)) conflicts.push({ field, ours: own, theirs: value });
  }
  return { what: "known", record: theirs, key: ours.key, by, added, conflicts };
}

/** A field by its own name or another that is read as it: `journal` for `journaltitle`. */
function valueOf({ fields }: BiblatexRecord, field: string): string | undefined {
  const names = [field, ...namesLike(field)];
  return names.map((name) => fields.get(name)).find((value) => value !== undefined);
}

/** What ends a key in a library becomes a hyphen: other formats name works as they like. */
function writable(key: string): string {
  return key.replace(/[\s,{}"#%\\=~@]+/g, "-");
}
