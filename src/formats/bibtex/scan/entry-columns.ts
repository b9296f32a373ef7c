/** An entry of a BibTeX file; offsets are in bytes, ends exclusive. */
export interface ScannedEntry {
  /** In lower case: `book`, `string`, `comment`, `preamble`. */
  type: string;
  /** As written; empty for `@string`, `@comment` and `@preamble`. */
  key: string;
  /** From its `@` to its closing delimiter. */
  start: number;
  end: number;
  /** What is between the key and the closing delimiter: the fields. */
  bodyStart: number;
  bodyEnd: number;
}

/**
 * Entries by their number, as columns: a library may have 100,000, of which few are read, and an object for each
 * would take longer to keep than to find.
 */
export class EntryColumns implements Iterable<ScannedEntry> {
  readonly keys: string[] = [];
  readonly types: string[] = [];
  /** For each entry: where it starts, where its body starts, and its closing delimiter. */
  #offsets = new Int32Array(3 * 64);

  push(type: string, key: string, start: number, bodyStart: number, close: number): void {
    const at = 3 * this.keys.length;
    if (at === this.#offsets.length) {
      const longer = new Int32Array(2 * at);
      longer.set(this.#offsets);
      this.#offsets = longer;
    }
    this.#offsets[at] = start;
    this.#offsets[at + 1] = bodyStart;
    this.#offsets[at + 2] = close;
    this.keys.push(key);
    this.types.push(type);
  }

  at(number: number): ScannedEntry | undefined {
    const [type, key] = [this.types[number], this.keys[number]];
    if (type === undefined || key === undefined) return undefined;
    const offsets = this.#offsets;
    const start = offsets[3 * number] as number;
    const bodyStart = offsets[3 * number + 1] as number;
    const bodyEnd = offsets[3 * number + 2] as number;
    return { type, key, start, end: bodyEnd + 1, bodyStart, bodyEnd };
  }

  *[Symbol.iterator](): Iterator<ScannedEntry> {
    for (let number = 0; number < this.keys.length; number++) yield this.at(number)!;
  }
}

export function entryColumnsOf(entries: Iterable<ScannedEntry>): EntryColumns {
  const columns = new EntryColumns();
  for (const { type, key, start, bodyStart, bodyEnd } of entries)
    columns.push(type, key, start, bodyStart, bodyEnd);
  return columns;
}
