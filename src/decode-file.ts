import { join } from "node:path";
import { VFile } from "vfile";
import { decodeBytes } from "./decode-bytes.ts";
import { readBytes } from "./file-texts.ts";
import { report } from "./report.ts";

/**
 * The text of a file. If its bytes are not UTF-8, a message says how they were decoded, and the file then holds the
 * text.
 */
export function decodeFile(file: VFile): string {
  const { value } = file;
  if (value === undefined || typeof value === "string") return (value ?? "").replace(/^\uFEFF/, "");
  const { text, encoding } = decodeBytes(value);
  if (encoding !== "UTF-8") {
    report(file, "not-utf-8", `Read as ${encoding}, because the file is not in UTF-8`);
    file.value = text;
  }
  return text;
}

/** A file in a folder as text, with messages under its path relative to that folder. */
export function readTextFile(root: string, path: string): VFile {
  const file = new VFile({ path, value: readBytes(join(root, path)) });
  file.value = decodeFile(file);
  return file;
}
