import type { Position } from "unist";
import type { Library } from "../library/library.ts";
import type { Work } from "../works/work.ts";

/** Where the head of an entry stands in its file: `@book{key`. */
export function headOf({ key, origin }: Pick<Work, "key" | "origin">, library: Library): Position {
  const { line, column, start: offset } = origin;
  const length = /^[^,\n\r]*/.exec(library.entry(key)?.text ?? "")?.[0].length ?? 0;
  return {
    start: { line, column, offset },
    end: { line, column: column + length, offset: offset + length },
  };
}
