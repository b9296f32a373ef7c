import type { Library } from "../../../library/library.ts";
import { slug } from "../../../works/slug.ts";
import type { Work } from "../../../works/work.ts";

const keysBySlug = new WeakMap<Library, ReadonlyMap<string, string>>();

/** The work with this name in its page’s address and files. */
export function workAt(name: string, library: Library): Work | undefined {
  const keys = keysBySlug.get(library) ?? new Map(library.keys.map((key) => [slug(key), key]));
  keysBySlug.set(library, keys);
  const key = keys.get(name);
  return key === undefined ? undefined : library.get(key);
}
