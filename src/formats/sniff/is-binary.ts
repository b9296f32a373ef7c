import { isUtf8 } from "node:buffer";
import type { VFile } from "vfile";
import { markOfUtf16 } from "../../decode-bytes.ts";

/** Whether a file is not text: a picture, an archive, a database. */
export function isBinary({ value }: VFile): boolean {
  if (value === undefined || typeof value === "string" || markOfUtf16(value)) return false;
  const head = value.subarray(0, 4096);
  const zeros = head.filter((byte) => byte === 0).length;
  if (zeros > head.length / 10) return true;
  if (zeros === 0 && !Buffer.from(head).toString("latin1").startsWith("%PDF-")) return false;
  return !isUtf8(value);
}
