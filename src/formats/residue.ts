import type { BiblatexRecord } from "./bibtex/biblatex-record.ts";
import { scanFields } from "./bibtex/scan-fields.ts";

/** Names the fields that a reading back gives though the record has none; no field is called so. */
const absent = "not-in-record";

/**
 * What an export cannot say in the terms of its format, as one line of BibLaTeX: the fields of a record
 * that its reading back does not give as they are, and those that it would give though the record has
 * none (`not-in-record`). An export puts it where the format keeps notes; the import brings it back.
 *
 * @returns
 *   `@legal{key, field = {value}, not-in-record = {note, institution}}`; line breaks in values become spaces. Nothing is left over where
 *   the record is read back as it is: then it is empty.
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
  return `@${record.type}{${[record.key, ...fields].join(", ")}}`;
}

/** Put a residue back; without one, or with one that cannot be read, the record stays as it was read. */
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
