import type { TaggedLine, TaggedRecord } from "./tagged-lines.ts";

/** How a format marks its lines, and where its records begin. */
export interface TaggedFormat {
  /** Matches a line with a tag; the first two groups are the tag and its value. */
  tagged: RegExp;
  /**
   * Whether a tag starts a record.
   *
   * @param isApart
   *   Whether it is at the start of the text or follows an empty line.
   */
  begins(tag: string, isApart: boolean, record: TaggedRecord | undefined): boolean;
  /** Whether a line without a tag is another value of the last tag; otherwise it continues the last value. */
  isList?(tag: string): boolean;
}

/** Find the records in a text of tagged lines; lines before the first record are ignored. */
export function scanTagged(text: string, { tagged, begins, isList }: TaggedFormat): TaggedRecord[] {
  const records: TaggedRecord[] = [];
  let isApart = true;
  for (const match of text.matchAll(/[^\n\r]*(?:\r\n|\n|\r|$)/g)) {
    if (match[0] === "") continue;
    const written = match[0].replace(/^\uFEFF/, "").trimEnd();
    const [, tag, value = ""] = tagged.exec(written) ?? [];
    if (tag !== undefined && begins(tag, isApart, records.at(-1))) {
      records.push({ start: match.index, end: 0, lines: [] });
    }
    isApart = written === "";
    const record = records.at(-1);
    if (!record || written === "") continue;
    record.end = match.index + match[0].trimEnd().length;
    const last: TaggedLine | undefined = record.lines.at(-1);
    if (tag !== undefined) record.lines.push({ tag, value: value.trim() });
    else if (last && isList?.(last.tag))
      record.lines.push({ tag: last.tag, value: written.trim() });
    else if (last) last.value = `${last.value} ${written.trim()}`.trim();
  }
  return records;
}
