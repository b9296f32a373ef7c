import type { RuleId } from "../../rules.ts";
import type { OwnFields, ValuePlace } from "../library-file.ts";
import type { PlacelessWork } from "./parse-entry.ts";

/** An entry that needs no other, as it was read: the same wherever its text stands. */
export interface EntryReading {
  own: ReadPart<OwnFields>;
  work: ReadPart<PlacelessWork>;
}

export interface ReadPart<Value> {
  value: Value;
  /** What is wrong in it, at offsets in the entry’s text. */
  told: readonly ToldOfEntry[];
}

export interface ToldOfEntry {
  rule: RuleId;
  reason: string;
  at: Pick<ValuePlace, "start"> & Partial<ValuePlace>;
}

/** What was read of the entries of a library that is edited, by their texts: an edit leaves most as they were. */
export class EntryReadings {
  #now = new Map<string, EntryReading>();
  #before = new Map<string, EntryReading>();

  /** Begin another library: what the one before did not ask for goes. */
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
