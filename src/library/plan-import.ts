import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import type { Library } from "./library.ts";
import { keyMaker } from "./make-key.ts";
import { matcher, type MatchedBy } from "./match-works.ts";
import { recordsOf, type OnProgress, type RecordList } from "./record-list.ts";
import { hasTitle } from "./same-title.ts";
import { namesInPlace, namesLike, sameValue, saysDate } from "./same-value.ts";

/** What happens to a work of a file that is imported. */
export type ImportStep =
  | {
      what: "new";
      record: BiblatexRecord;
      /** Where the key is another work’s. */ renamed?: string;
    }
  | KnownStep;

interface KnownStep {
  what: "known";
  record: BiblatexRecord;
  /** The key of the entry in the library. */
  key: string;
  by: MatchedBy;
  /** Fields that the entry lacks. */
  added: ReadonlyMap<string, string>;
  conflicts: readonly Conflict[];
}

/** A field that has different values in the library and the file. */
export interface Conflict {
  field: string;
  ours: string;
  theirs: string;
}

/** Compare records with a library, without changing anything. */
export function planImport(records: readonly BiblatexRecord[], library: Library): ImportStep[] {
  return [...importSteps(recordsOf(records), library)];
}

/** Like `planImport`, but one step at a time; a record is kept no longer than its step. */
export function* importSteps(
  records: RecordList,
  library: Library,
  onProgress: OnProgress = () => {},
): Generator<ImportStep> {
  const placing = placer(records, library, onProgress);
  /** The fields that entries got from earlier works, because two works of a file may be the same. */
  const grown = new Map<string, Map<string, string>>();
  for (let index = 0; index < records.count; index++) {
    onProgress("works", index, records.count);
    const read = records.record(index);
    if (!read) continue;
    const { key, by } = placing.place(index, read);
    const record = { ...read, fields: referringTo(placing.keys(index, read), read.fields, key) };
    const ours = by && library.record(key);
    if (ours) {
      const step = compare(record, withMore(ours, grown.get(key)), by);
      const more = grown.get(key) ?? new Map<string, string>();
      for (const [name, value] of step.added) more.set(name, copied(value));
      if (more.size > 0) grown.set(key, more);
      yield step;
    } else if (key === record.key) yield { what: "new", record };
    else yield { what: "new", record: { ...record, key }, renamed: record.key };
  }
}

/** The key of a record in the library and, if an entry exists, how it was recognised. */
interface Placed {
  key: string;
  by?: MatchedBy;
}

/** Finds the keys of records in order, and remembers only the keys. */
function placer(records: RecordList, library: Library, onProgress: OnProgress) {
  const findSame = matcher(library, onProgress);
  const makeKey = keyMaker(library.keys);
  const keys = new Map<string, string>();
  /** The results for records after those asked for. */
  let ahead: Map<number, Placed> | undefined;
  return {
    place: (index: number, record: BiblatexRecord): Placed => ahead?.get(index) ?? find(record),
    /** The keys in the library by the keys in the files; a work may refer to one that comes after it. */
    keys(index: number, { fields }: BiblatexRecord): ReadonlyMap<string, string> {
      if (ahead || !fields.has("crossref")) return keys;
      ahead = new Map();
      for (let later = index + 1; later < records.count; later++) {
        onProgress("references", later, records.count);
        const record = records.record(later);
        if (record) ahead.set(later, find(record));
      }
      return keys;
    },
  };

  function find(record: BiblatexRecord): Placed {
    const same = findSame(record);
    const key = same?.record.key ?? makeKey(writable(record.key));
    keys.set(record.key, key);
    return { key, ...(same && { by: same.by }) };
  }
}

function withMore(
  record: BiblatexRecord,
  more: ReadonlyMap<string, string> | undefined,
): BiblatexRecord {
  return more ? { ...record, fields: new Map([...record.fields, ...more]) } : record;
}

/** A text of its own: one that was cut out of another holds all of it. */
function copied(text: string): string {
  return Buffer.from(text).toString("utf8");
}

/**
 * The fields of a record, with `crossref` naming the entry the library will have. Any other reference is left out,
 * and `@xdata` too, which is not a work: the inherited values are already in the fields.
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

function compare(theirs: BiblatexRecord, ours: BiblatexRecord, by: MatchedBy): KnownStep {
  const added = new Map<string, string>();
  const conflicts: Conflict[] = [];
  for (const [field, value] of theirs.fields) {
    const own = valueOf(ours, field);
    if (own === undefined) {
      if (!saysDate(theirs, ours, field) && !isSaid(ours, field, value)) added.set(field, value);
    } else if (!sameValue(field, own, value) && !hasTitle(ours, field, value))
      conflicts.push({ field, ours: own, theirs: value });
  }
  return { what: "known", record: theirs, key: ours.key, by, added, conflicts };
}

/** A field under its own name, or under another that is read in the same way: `journal` for `journaltitle`. */
function valueOf({ fields }: BiblatexRecord, field: string): string | undefined {
  const names = [field, ...namesLike(field)];
  return names.map((name) => fields.get(name)).find((value) => value !== undefined);
}

/** Whether a record says the same in a field that is printed in the same place: `organization` for `publisher`. */
function isSaid(ours: BiblatexRecord, field: string, value: string): boolean {
  const { fields } = ours;
  if (field === "shorttitle" && hasTitle(ours, field, value)) return true;
  return namesInPlace(field).some((name) => {
    const own = fields.get(name);
    return own !== undefined && sameValue(name, own, value);
  });
}

/** Replace characters that would end a key in a library with hyphens: other formats allow any names. */
function writable(key: string): string {
  return key.replace(/[\s,{}"#%\\=~@]+/g, "-");
}
