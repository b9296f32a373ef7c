import { plainText } from "../works/plain-text.ts";
import type { Library } from "./library.ts";
import type { Work } from "../works/work.ts";
import { splitParts } from "../formats/bibtex/split-list.ts";
import { readTex } from "../formats/tex/read-tex.ts";

/** Why a library keeps a work that no text cites. */
export interface KeptFor {
  /** The id of the source it belongs to, if one is named. */
  source?: string;
  reason: string;
}

/** Read the field `keptfor`: `{@source; reason}`, or only a reason; undefined if there is none. */
export function keptFor({ fields }: Work): KeptFor | undefined {
  const parts = splitParts(fields.get("keptfor") ?? "");
  const source = parts.find((part) => part.startsWith("@"))?.slice(1);
  const reason = plainText(readTex(parts.filter((part) => !part.startsWith("@")).join("; ")));
  return reason === undefined ? undefined : { ...(source !== undefined && { source }), reason };
}

/** The keys of works that may be kept; only entries whose lines mention the field are read for it. */
export function mayBeKept({ files, keys, origin }: Library): string[] {
  const named = new Map(files.map((file) => [file.path, linesWith(/keptfor/i, String(file))]));
  if ([...named.values()].every((lines) => lines.length === 0)) return [];
  return keys.filter((key, index) => {
    const at = origin(key);
    const lines = at && named.get(at.file);
    if (!at || !lines?.length) return false;
    const next = origin(keys[index + 1] ?? "");
    const end = next?.file === at.file ? next.line : Infinity;
    const first = firstFrom(lines, at.line);
    return first !== undefined && first <= end;
  });
}

function linesWith(wanted: RegExp, text: string): number[] {
  if (!wanted.test(text)) return [];
  return text.split("\n").flatMap((line, index) => (wanted.test(line) ? [index + 1] : []));
}

/** The first of the sorted numbers that is at least `least`. */
function firstFrom(numbers: readonly number[], least: number): number | undefined {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}
