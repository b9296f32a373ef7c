import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import type { Library } from "../library/library.ts";
import { watchedLibrary, type Asked } from "./watched-library.ts";

/** What something is made from: it is made again if any of these is a different one. */
export type Origins = readonly (string | object | undefined)[];

/** How to make something. */
export interface Recipe<Value> {
  from: Origins;
  /** Passed to `make`; the value is made again only if the library answers differently. */
  library?: Library;
  make(library: Library): Value;
  /** The files that receive messages while it is made. */
  files(value: Value): readonly VFile[];
  /** What else it is made from, which only the value itself can tell. */
  also?(value: Value): Origins;
}

interface Made {
  from: Origins;
  also: Origins;
  asked: Asked;
  value: unknown;
  /** The messages on each file when it was made; later readers may add others. */
  messages: ReadonlyMap<VFile, readonly VFileMessage[]>;
}

/**
 * Keeps what earlier readings of a notebook made for the next reading: each thing is made again only if what it was
 * made from has changed. Without it, a reading makes everything again.
 */
export class Kept {
  #made = new Map<string, Made>();
  #before = new Map<string, Made>();

  /** Begin another reading: what the previous one did not ask for is dropped. */
  turn(): void {
    this.#before = this.#made;
    this.#made = new Map();
  }

  /** Return what was made under a name, or make it, at most once per reading. */
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
