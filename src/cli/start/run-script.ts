import { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import * as vm from "node:vm";

const loader = (vm as Partial<typeof vm>).constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;

/** Whether a script can import modules: from Node 20.12 on. */
export const mayRunScripts = loader !== undefined;

/**
 * Run a compiled script, whose functions V8 need not compile again: the code that it made of them is kept in a file
 * beside the script, one for each release of V8. V8 checks that this code is its own. The name of a script has a
 * hash of its text, so that no other text has the same code.
 *
 * @returns
 *   What to do when the process ends: keep the code if there was none. A folder that may not be written gets none.
 */
export function runScript(path: string): () => void {
  const code = `${path}.${process.arch}-${process.versions.v8}.code`;
  const cachedData = readIfThere(code);
  const script = new vm.Script(readFileSync(path, "utf8"), {
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

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
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
    writeFileSync(fresh, data);
    renameSync(fresh, path);
  } catch {
    // The next run tries again: without the file, it only takes longer.
    rmSync(fresh, { force: true });
  }
}
