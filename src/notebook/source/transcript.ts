import { createHash } from "node:crypto";
import { decodeBytes } from "../../decode-bytes.ts";

/** A document's text as received. */
export interface Transcript {
  path: string;
  bytes: Uint8Array;
  text: string;
  /** The SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
}

/**
 * Read a transcript. Every byte counts, a byte order mark too, so it must be UTF-8; otherwise return its
 * `encoding`.
 */
export function readTranscript(path: string, bytes: Buffer): Transcript | { encoding: string } {
  const { encoding } = decodeBytes(bytes);
  if (encoding !== "UTF-8") return { encoding };
  const text = bytes.toString("utf8");
  return { path, bytes, text, sha256: createHash("sha256").update(bytes).digest("hex") };
}
