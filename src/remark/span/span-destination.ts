import type { Link } from "mdast";
import { decodeString } from "micromark-util-decode-string";
import type { Point } from "unist";

/** A link’s destination as written, and the position of its first character. */
export interface Destination {
  raw: string;
  start: Point;
}

/**
 * Find the destination of a link in the text it was parsed from.
 *
 * @param source
 *   The whole text.
 * @param link
 *   A link whose destination starts with `@`.
 * @returns
 *   `undefined` if the text does not contain it, as with trees that were generated or changed.
 */
export function findDestination(
  source: string,
  { url, children, position }: Link,
): Destination | undefined {
  const linkStart = position?.start.offset;
  const linkEnd = position?.end.offset;
  if (position === undefined || linkStart === undefined || linkEnd === undefined) return undefined;

  const wordsEnd = children.at(-1)?.position?.end.offset ?? linkStart + 1;
  const start = source.indexOf("@", wordsEnd);
  if (start < 0 || start >= linkEnd) return undefined;

  const raw = source.slice(start, endOf(source, start, linkEnd));
  // CommonMark replaces U+0000.
  if (decodeString(raw).replaceAll("\0", "\uFFFD") !== url) return undefined;

  const before = source.slice(linkStart, start).split(/\r\n|\r|\n/);
  const column = before.length === 1 ? position.start.column : 1;
  return {
    raw,
    start: {
      line: position.start.line + before.length - 1,
      column: column + before.at(-1)!.length,
      offset: start,
    },
  };
}

/**
 * Where the destination ends: at `>` if it is between `<` and `>`, otherwise at a space or the bracket that closes
 * the link. Its `@` may be escaped.
 */
function endOf(source: string, start: number, linkEnd: number): number {
  const isEnclosed = source
    .slice(start - 2, start)
    .replace(/\\$/, "")
    .endsWith("<");
  let depth = 0;

  for (let index = start; index < linkEnd; index++) {
    const character = source[index]!;
    if (character === "\\") index++;
    else if (isEnclosed && character === ">") return index;
    else if (!isEnclosed && /\s/.test(character)) return index;
    else if (!isEnclosed && character === "(") depth++;
    else if (!isEnclosed && character === ")" && depth-- === 0) return index;
  }
  return linkEnd;
}
