import { writableKey, type BiblatexRecord } from "./bibtex/biblatex-record.ts";
import { scanFields } from "./bibtex/scan-fields.ts";

/** Lists the fields that reading back adds though the record does not have them; no real field has this name. */
const absent = "not-in-record";

/**
 * The data that an export cannot express in its format, as one line of BibLaTeX: the fields of a record that are
 * lost or changed when the export is read back, and the fields that reading back would add (`not-in-record`). An
 * export puts it where the format keeps notes; the import restores it.
 *
 * @returns
 *   `@legal{key, field = {value}, not-in-record = {note, institution}}`, with line breaks in values replaced by
 *   spaces. Empty if reading back gives the same record.
 */
export function residue(record: BiblatexRecord, readBack: BiblatexRecord): string {
  const kept = [...record.fields].filter(
    ([name, value]) => onOneLine(readBack.fields.get(name)) !== onOneLine(value),
  );
  const added = [...readBack.fields.keys()].filter((name) => !record.fields.has(name));
  const same = record.key === readBack.key && record.type === readBack.type;
  if (same && kept.length === 0 && added.length === 0) return "";
  const fields = [
    ...kept.map(([name, value]) => `${name} = {${onOneLine(value) ?? ""}}`),
    ...(added.length > 0 ? [`${absent} = {${added.join(", ")}}`] : []),
  ];
  return `@${record.type}{${[writableKey(record.key), ...fields].join(", ")}}`;
}

/**
 * Apply a residue to a record that was read; without a residue, or if it cannot be read, the record stays
 * unchanged.
 */
export function restore(read: BiblatexRecord, written: string | undefined): BiblatexRecord {
  const head = /^\s*@([A-Za-z]+)\{([^,{}]*)(,|\}\s*$)/.exec(written ?? "");
  if (!written || !head) return read;
  const end = written.lastIndexOf("}");
  const { fields: scanned, problems } = scanFields(written, head[0].length, end);
  if (problems.length > 0) return read;

  const fields = new Map(read.fields);
  for (const { name, parts } of scanned) {
    const value = parts.map((part) => part.value).join("");
    if (name === absent) for (const one of value.split(", ")) fields.delete(one);
    else fields.set(name.toLowerCase(), value);
  }
  return { key: (head[2] ?? read.key).trim(), type: (head[1] ?? read.type).toLowerCase(), fields };
}

function onOneLine(value: string | undefined): string | undefined {
  return value?.replace(/\s+/g, " ").trim();
}
