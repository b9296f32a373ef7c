import type { VFile } from "vfile";
import { report } from "../report.ts";

/**
 * The text of a file. Bytes that are no UTF-8 are read as Windows-1252, which includes Latin-1: old
 * libraries are so encoded; this is reported.
 */
export function readText(file: VFile): string {
  const { value } = file;
  if (typeof value === "string" || value === undefined) return value ?? "";
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(value);
  } catch {
    report(file, "not-utf-8", "Unexpected bytes, expected UTF-8: read as Windows-1252");
    return new TextDecoder("windows-1252").decode(value);
  }
}
