import type { VFile } from "vfile";
import type { Library } from "../../library/library.ts";
import { report } from "../../report.ts";
import type { CitationItem } from "../citation/citation.ts";
import { alternatives } from "../../alternatives.ts";

/** Report a cited key that names no work, with the nearest keys. */
export function reportUnknownKey(
  file: VFile,
  library: Library,
  { key, keyPosition }: Pick<CitationItem, "key" | "keyPosition">,
): void {
  const { reason, nearest } = unknownKey(library, key);
  report(file, "unknown-key", reason, keyPosition, nearest);
}

/** What to say about a key that names no work. */
export function unknownKey(library: Library, key: string): { reason: string; nearest: string[] } {
  const unread = library.unread?.(key);
  const nearest = library.has(key) || unread !== undefined ? [] : library.nearest(key);
  const expected = library.has(key)
    ? "an entry that can be read"
    : unread === undefined
      ? alternatives(nearest, "a key of the library")
      : `no error in the front matter of \`${unread}\``;
  return { reason: `Unexpected key \`${key}\`, expected ${expected}`, nearest };
}
