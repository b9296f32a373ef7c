import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import type { Library } from "../library/library.ts";
import { watchedLibrary, type Asked } from "./watched-library.ts";

/** What something is made of: it is made anew where any of these is another. */
export type Origins = readonly (string | object | undefined)[];

/** How something is made. */
export interface Recipe<Value> {
  from: Origins;
  /** What is made may ask it, and is made anew only where an answer is another. */
  library?: Library;
  make(library: Library): Value;
  /** The files on which making it leaves messages. */
  files(value: Value): readonly VFile[];
  /** What else it is made of, which it names itself. */
  also?(value: Value): Origins;
}

interface Made {
  from: Origins;
  also: Origins;
  asked: Asked;
  value: unknown;
  /** The messages on each file when it was made; what reads it afterwards may add others. */
  messages: ReadonlyMap<VFile, readonly VFileMessage[]>;
}

/**
 * What earlier readings of a notebook made, for the next: each thing is made again only where what it was made of
 * has changed. Without it a reading makes all anew.
 */
export class Kept {
  #made = new Map<string, Made>();
  #before = new Map<string, Made>();

  /** Begin another reading: what the one before did not ask for goes. */
  turn(): void {
    this.#before = this.#made;
    this.#made = new Map();
  }

  /** Give what was made under a name, or make it; in one reading once. */
  make<Value>(name: string, recipe: Recipe<Value>): Value {
    const { from, library, files, also = () => [] } = recipe;
    const made = this.#made.get(name);
    if (made) return made.value as Value;
    const known = this.#before.get(name);
    if (known && isSame(known.from, from) && isStill(known, recipe)) {
      for (const [file, messages] of known.messages) file.messages = [...messages];
      this.#made.set(name, known);
      return known.value as Value;
    }
    const { watched, asked } = watchedLibrary(library);
    const value = recipe.make(watched);
    const messages = new Map(files(value).map((file) => [file, [...file.messages]]));
    this.#made.set(name, { from, also: also(value), asked, value, messages });
    return value;
  }
}

function isStill<Value>(known: Made, { library, also = () => [] }: Recipe<Value>): boolean {
  return (
    isSame(known.also, also(known.value as Value)) &&
    (library === undefined || known.asked.isAnsweredBy(library))
  );
}

function isSame(a: Origins, b: Origins): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
