import { at, isBlank, isSpace } from "./scan-bytes.ts";

/**
 * The closing brace of each `@comment{…}`, which may contain entries, by its opening brace; in one pass over all
 * braces after an offset.
 */
export function closedComments(bytes: Buffer, from: number): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (let index = from; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === at.openBrace) {
      open.push(index);
    } else if (byte === at.closeBrace) {
      const opener = open.pop();
      if (opener !== undefined && opensComment(bytes, opener)) closes.set(opener, index);
    }
  }
  return closes;
}

/** Whether `@comment` precedes a brace. */
function opensComment(bytes: Buffer, brace: number): boolean {
  let index = brace - 1;
  while (isSpace(bytes[index])) index--;
  if (bytes.toString("latin1", Math.max(0, index - 6), index + 1).toLowerCase() !== "comment")
    return false;
  index -= 7;
  while (isBlank(bytes[index])) index--;
  return bytes[index] === at.sign;
}
