import { createHash } from "node:crypto";

/** A document's text as it was received. */
export interface Transcript {
  path: string;
  bytes: Uint8Array;
  text: string;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
}

/** @throws TypeError when the bytes are not UTF-8. */
export function readTranscript(path: string, bytes: Uint8Array): Transcript {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  return { path, bytes, text, sha256: createHash("sha256").update(bytes).digest("hex") };
}
