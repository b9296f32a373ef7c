import { isDeepStrictEqual } from "node:util";
import { openLibrary } from "../library/open-library.ts";
import type { Library } from "../library/library.ts";
import type { Work } from "../works/work.ts";

/** What a library was asked, with its answers; the library itself is not kept. */
export interface Asked {
  /** Whether another library gives the same answers; the positions of its entries do not matter. */
  isAnsweredBy(library: Library): boolean;
}

/** A library that records what it is asked, for as long as somebody holds the library itself. */
export function watchedLibrary(library: Library = openLibrary([])): {
  watched: Library;
  asked: Asked;
} {
  const works = new Map<string, Work | undefined>();
  const has = new Map<string, boolean>();
  const nearest = new Map<string, string[]>();
  const unread = new Map<string, string | undefined>();
  const hasFiles = library.files.length > 0;
  let keys: readonly string[] | undefined;
  // What is kept for long must not keep every earlier library in memory.
  let last = new WeakRef(library);
  const now = (): Library => last.deref() ?? openLibrary([]);
  const watched: Library = {
    ...library,
    get keys() {
      return (keys = now().keys);
    },
    has: (key) => noted(has, key, now().has(key)),
    get: (key) => noted(works, key, now().get(key)),
    nearest: (key) => noted(nearest, key, now().nearest(key)),
    unread: (key) => noted(unread, key, now().unread?.(key)),
  };
  return { watched, asked: { isAnsweredBy } };

  function isAnsweredBy(other: Library): boolean {
    if (other === last.deref()) return true;
    const isSame =
      hasFiles === other.files.length > 0 &&
      (keys === undefined || isDeepStrictEqual(keys, other.keys)) &&
      [...has].every(([key, answer]) => other.has(key) === answer) &&
      [...works].every(([key, work]) => isSameWork(work, other.get(key))) &&
      [...unread].every(([key, path]) => other.unread?.(key) === path) &&
      [...nearest].every(([key, near]) => isDeepStrictEqual(near, other.nearest(key)));
    if (isSame) last = new WeakRef(other);
    return isSame;
  }
}

function noted<Answer>(answers: Map<string, Answer>, key: string, answer: Answer): Answer {
  answers.set(key, answer);
  return answer;
}

function isSameWork(a: Work | undefined, b: Work | undefined): boolean {
  if (!a || !b || a === b) return a === b;
  // An entry whose text is unchanged was not read again.
  if (a.fields === b.fields && a.csl === b.csl) return true;
  return isDeepStrictEqual({ ...a, origin: undefined }, { ...b, origin: undefined });
}
