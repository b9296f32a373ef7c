import { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { isFile } from "../../is-file.ts";
import { cachedDataVersionTag } from "node:v8";
import * as vm from "node:vm";
import * as zlib from "node:zlib";

const loader = (vm as Partial<typeof vm>).constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
const crc32 = (zlib as Partial<typeof zlib>).crc32;

/** Whether a script can import modules, and its code be checked: from Node 20.15 on. */
export const mayRunScripts = loader !== undefined && crc32 !== undefined;

/** Bytes of the sum at the end of a file of code. */
const sumLength = 4;

/**
 * Run a compiled script, whose functions V8 need not compile again: the code that it made of them is kept in a file
 * beside the script, one for each release of V8 and each set of its options (`NODE_OPTIONS`). V8 checks that this
 * code is its own; whether it is whole is checked here, because V8 would end the process. The name of a script has a
 * hash of its text, so that no other text has the same code.
 *
 * @returns
 *   What to do when the process ends: keep the code if there was none. A folder that may not be written gets none.
 */
export function runScript(path: string): () => void {
  const options = cachedDataVersionTag().toString(36);
  const code = `${path}.${process.arch}-${process.versions.v8}-${options}.code`;
  const cachedData = readWhole(code);
  // Scripts are in ASCII (compile.mjs).
  const script = new vm.Script(readFileSync(path, "latin1"), {
    filename: path,
    ...(cachedData && { cachedData }),
    ...(loader !== undefined && { importModuleDynamically: loader }),
  });
  const run = script.runInThisContext() as (require: NodeJS.Require, url: string) => void;
  run(createRequire(path), pathToFileURL(path).href);
  const isKnown = cachedData !== undefined && script.cachedDataRejected === false;
  return () => {
    if (!isKnown && mayWrite(dirname(path))) write(code, script.createCachedData());
  };
}

/** The code of a file, or nothing if it is not there or is damaged. */
function readWhole(path: string): Buffer | undefined {
  try {
    if (!isFile(path)) return undefined;
    const bytes = readFileSync(path);
    const data = bytes.subarray(0, -sumLength);
    return bytes.readUInt32LE(data.length) === crc32?.(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Another process may read or write the file at the same time: it is there whole, or not. */
function write(path: string, data: Buffer): void {
  const fresh = `${path}.${process.pid}`;
  try {
    const sum = Buffer.alloc(sumLength);
    sum.writeUInt32LE(crc32?.(data) ?? 0);
    writeFileSync(fresh, Buffer.concat([data, sum]));
    renameSync(fresh, path);
  } catch {
    // The next run tries again: without the file, it only takes longer.
    rmSync(fresh, { force: true });
  }
}
