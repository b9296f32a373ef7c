import { isDeepStrictEqual } from "node:util";
import { openLibrary } from "../library/open-library.ts";
import type { Library } from "../library/library.ts";
import type { Work } from "../works/work.ts";

/** What was asked of a library, with its answers. */
export interface Asked {
  /** Whether another library gives the same answers; where its entries stand does not count. */
  isAnsweredBy(library: Library): boolean;
}

/** A library that notes what is asked of it. */
export function watchedLibrary(library: Library = nothing()): { watched: Library; asked: Asked } {
  const works = new Map<string, Work | undefined>();
  const has = new Map<string, boolean>();
  const nearest = new Map<string, string[]>();
  let keys: readonly string[] | undefined;
  let last = library;
  const watched: Library = {
    ...library,
    get keys() {
      return (keys = library.keys);
    },
    has: (key) => noted(has, key, library.has(key)),
    get: (key) => noted(works, key, library.get(key)),
    nearest: (key) => noted(nearest, key, library.nearest(key)),
  };
  return { watched, asked: { isAnsweredBy } };

  function isAnsweredBy(other: Library): boolean {
    if (other === last) return true;
    const isSame =
      library.files.length > 0 === other.files.length > 0 &&
      (keys === undefined || isDeepStrictEqual(keys, other.keys)) &&
      [...has].every(([key, answer]) => other.has(key) === answer) &&
      [...works].every(([key, work]) => isSameWork(work, other.get(key))) &&
      [...nearest].every(([key, near]) => isDeepStrictEqual(near, other.nearest(key)));
    if (isSame) last = other;
    return isSame;
  }
}

function noted<Answer>(answers: Map<string, Answer>, key: string, answer: Answer): Answer {
  answers.set(key, answer);
  return answer;
}

function isSameWork(a: Work | undefined, b: Work | undefined): boolean {
  if (!a || !b || a === b) return a === b;
  return isDeepStrictEqual({ ...a, origin: undefined }, { ...b, origin: undefined });
}

function nothing(): Library {
  return openLibrary([]);
}
