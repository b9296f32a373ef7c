import { lstatSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { nameBeside, readNameBeside } from "../../name-beside.ts";
import { isRunning } from "../../replace-file.ts";

/** A folder written next to the one it will replace. */
export interface StagedFolder {
  /** Where to write; it does not exist yet. */
  stage: string;
  /** Replace the folder by what was written. */
  publish(): Promise<void>;
  /** Remove what is left over, also after `publish`. */
  discard(): Promise<void>;
}

/** Why a folder cannot be replaced, as a complete sentence. */
export class FolderTaken extends Error {}

/**
 * Prepare to replace a folder as a whole. A link to a folder is followed and kept. What killed processes left next
 * to it is removed; a folder one of them had moved away and not replaced is put back.
 *
 * @throws
 *   {FolderTaken} If a file or a dangling link has the folder’s name.
 */
export function stageFolder(path: string): StagedFolder {
  const target = resolved(path);
  clearUp(target);
  const stage = join(dirname(target), nameBeside(basename(target), "new"));
  const last = join(dirname(target), nameBeside(basename(target), "old"));
  return {
    stage,
    async publish() {
      const hadOne = await moved(target, last);
      try {
        if (hadOne === "busy") await replaceContents(stage, target);
        else await rename(stage, target);
      } catch (error) {
        if (hadOne === true) await rename(last, target);
        throw error;
      }
    },
    async discard() {
      for (const left of [stage, last]) await rm(left, { recursive: true, force: true });
    },
  };
}

function resolved(path: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return path;
  let target = path;
  try {
    target = realpathSync(path);
  } catch {
    throw new FolderTaken(`${path} is a link that leads nowhere; remove it first.`);
  }
  if (!lstatSync(target).isDirectory()) {
    throw new FolderTaken(`${path} is a file; move it away first.`);
  }
  return target;
}

function clearUp(target: string): void {
  const folder = dirname(target);
  for (const name of readdirSync(folder)) {
    const beside = readNameBeside(name, basename(target));
    if (!beside) continue;
    // In a container every process has the same id, so an existing folder belongs to an earlier one.
    if (beside.pid !== process.pid && isRunning(beside.pid)) continue;
    const left = join(folder, name);
    const isMissing = !lstatSync(target, { throwIfNoEntry: false });
    if (beside.state === "old" && isMissing) renameSync(left, target);
    else rmSync(left, { recursive: true, force: true });
  }
}

/** Move the folder away; `busy` if something is mounted there, which cannot be moved. */
async function moved(target: string, last: string): Promise<boolean | "busy"> {
  try {
    await rename(target, last);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return false;
    if (code === "EBUSY" || code === "EXDEV") return "busy";
    throw error;
  }
}

/** In a folder that cannot be moved, replace the old contents by new ones; the old ones stay until then. */
async function replaceContents(stage: string, target: string): Promise<void> {
  const last = join(target, `.${process.pid}.old`);
  await mkdir(last);
  const old = (await readdir(target)).filter((name) => name !== basename(last));
  for (const name of old) await rename(join(target, name), join(last, name));
  try {
    await cp(stage, target, { recursive: true });
  } catch (error) {
    for (const name of await readdir(target)) {
      if (name !== basename(last)) await rm(join(target, name), { recursive: true, force: true });
    }
    for (const name of old) await rename(join(last, name), join(target, name));
    await rm(last, { recursive: true });
    throw error;
  }
  await rm(last, { recursive: true });
}
