/** How many values of a run are kept. Each takes kilobytes, and nobody edits a document with more citations. */
const mostKept = 20_000;
/** How many of a larger run, which are there for it alone. */
const fewKept = 1000;

/** Values by key; those not used in two runs are dropped. */
export class Memo<Value> {
  #now = new Map<string, Value>();
  #before: Map<string, Value> = new Map();
  #last: Map<string, Value> = new Map();
  #most = mostKept;
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
    if (this.#now.size < this.#most) this.#now.set(key, value);
    return value;
  }

  /**
   * A run begins.
   *
   * @param expected
   *   How many values it may ask for.
   */
  turn(expected = 0): void {
    const isLarge = expected > mostKept;
    if (isLarge) this.clear();
    this.#most = isLarge ? fewKept : mostKept;
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
