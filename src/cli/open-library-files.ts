import { existsSync, readFileSync, statSync } from "node:fs";
import { VFile } from "vfile";
import { reportHidden } from "../hidden-characters.ts";
import { isFile } from "../is-file.ts";
import type { Library } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";
import { UsageError } from "./usage-error.ts";

/** The libraries in files as one, preceded by those already read. */
export async function openLibraryFiles(
  paths: readonly string[],
  before: readonly VFile[] = [],
  read = readInput,
): Promise<Library> {
  const files = paths.map((path) => new VFile({ path, value: read(path) }));
  const library = openLibrary([...before, ...files]);
  for (const file of library.files) reportHidden(file);
  // The table of look-alike letters takes a while to load, and ASCII keys need none.
  if (library.keys.some((key) => /[^ -~]/.test(key))) {
    (await import("../library/look-alike-keys.ts")).reportLookAlikeKeys(library);
  }
  return library;
}

/** The bytes of a file named in a document; only of a file, because anything else might never end. */
export function readNamed(path: string): Uint8Array {
  if (isFile(path)) return readInput(path);
  const reason = existsSync(path) ? "not a file" : "no such file";
  throw new UsageError(`${path}: ${reason}`);
}

/** The bytes of a file named in the command; `-` is standard input. */
export function readInput(path: string): Uint8Array {
  if (path !== "-" && isEndless(path)) throw new UsageError(`${path}: a device, expected a file`);
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new UsageError(`${path}: ${reasons.get(code) ?? String(error)}`);
  }
}

/** A device such as `/dev/zero` may never end. A pipe ends with whoever writes it, as in `render <(make-it)`. */
function isEndless(path: string): boolean {
  const isKnown = path === "/dev/stdin" || path === "/dev/null";
  return !isKnown && (statSync(path, { throwIfNoEntry: false })?.isCharacterDevice() ?? false);
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "you may not read it"],
  ["EIO", "it cannot be read"],
  ["EISDIR", "a folder, expected a file"],
  ["ENOENT", "no such file"],
]);
