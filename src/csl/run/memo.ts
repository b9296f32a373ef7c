/** How many values of a run are kept: nobody edits a document of so many citations, and each takes kilobytes. */
const mostKept = 20_000;

/** Values by key; those that two runs did not ask for are dropped. */
export class Memo<Value> {
  #now = new Map<string, Value>();
  #before: Map<string, Value> = new Map();
  #last: Map<string, Value> = new Map();
  /** How many values had to be made since the last turn. */
  made = 0;

  get(key: string, make: () => Value): Value {
    let value = this.#now.get(key);
    if (value !== undefined) return value;
    value = this.#before.get(key) ?? this.#last.get(key);
    if (value === undefined) {
      value = make();
      this.made++;
    }
    if (this.#now.size < mostKept) this.#now.set(key, value);
    return value;
  }

  /** A run begins. */
  turn(): void {
    this.#last = this.#before;
    this.#before = this.#now;
    this.#now = new Map();
    this.made = 0;
  }

  clear(): void {
    this.#now = new Map();
    this.#before = this.#now;
    this.#last = this.#now;
  }
}
