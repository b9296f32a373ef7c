import type { RuleId } from "../../rules.ts";
import type { OwnFields, ValuePlace } from "../library-file.ts";
import type { PlacelessWork } from "./parse-entry.ts";

/** What was read of an entry that depends on no other: it stays the same wherever its text is. */
export interface EntryReading {
  own: ReadPart<OwnFields>;
  work: ReadPart<PlacelessWork>;
}

export interface ReadPart<Value> {
  value: Value;
  /** The problems in it, at offsets in the entry’s text. */
  told: readonly ToldOfEntry[];
}

export interface ToldOfEntry {
  rule: RuleId;
  reason: string;
  at: Pick<ValuePlace, "start"> & Partial<ValuePlace>;
}

/**
 * Readings of the entries of a library that is being edited, by entry text: an edit leaves most entries unchanged.
 */
export class EntryReadings {
  #now = new Map<string, EntryReading>();
  #before = new Map<string, EntryReading>();

  /** Start another reading of the library: entries the previous one did not use are dropped. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  find(text: string): EntryReading | undefined {
    const known = this.#now.get(text) ?? this.#before.get(text);
    if (known) this.#now.set(text, known);
    return known;
  }

  keep(text: string, reading: EntryReading): void {
    this.#now.set(text, reading);
  }
}
