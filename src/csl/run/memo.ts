/** How many values of a run are kept. Each takes kilobytes, and nobody edits a document with more citations. */
const mostKept = 20_000;

/** Values by key; those not used in two runs are dropped. */
export class Memo<Value> {
  #now = new Map<string, Value>();
  #before: Map<string, Value> = new Map();
  #last: Map<string, Value> = new Map();
  /** How many values were made since the last run began. */
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
