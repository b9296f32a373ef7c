import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { stageFolder } from "../../pages/host/stage-folder.ts";
import { NotReplaced, replaceFile } from "../../replace-file.ts";

/** What a stopped run may leave in a folder; the next run removes it, or finishes what it was doing. */
export const leftInside = /^\.(?:notebook\.(?:\d+\.new|whole)|package\.json\.\d+\.new)$/;

const manifest = "package.json";

/**
 * Write the files of a new notebook: all of them or, if anything fails, none. They are written into a folder of
 * their own first. A notebook in a new folder becomes that folder by one rename. In a folder that exists, which may
 * be a mount or where the user is, they are moved out of it, the manifest last.
 *
 * @param files
 *   Text by path. A manifest replaces the one that is there; no other file exists.
 */
export async function writeNotebook(
  root: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const isNew = !existsSync(root);
  const missing = missingFolders(dirname(root));
  try {
    for (const folder of missing.toReversed()) mkdirSync(folder);
    const { stage, discard } = stageFolder(isNew ? root : join(root, "notebook"));
    try {
      // With `recursive`, a disk that is read-only would be a folder that is not there.
      mkdirSync(stage);
      for (const [path, contents] of Object.entries(files)) {
        mkdirSync(dirname(join(stage, path)), { recursive: true });
        writeFileSync(join(stage, path), contents);
      }
      renameSync(stage, isNew ? root : wholeIn(root));
      if (!isNew) moveOut(root, stage);
    } finally {
      await discard();
    }
  } catch (error) {
    for (const folder of missing) removeEmpty(folder);
    throw error;
  }
}

/** Finish a run that was stopped while it moved files that were all written; `false` if there was none. */
export function finishStopped(root: string): boolean {
  if (!existsSync(wholeIn(root))) return false;
  moveOut(root);
  return true;
}

/** Where the files are once all of them are written. */
function wholeIn(root: string): string {
  return join(root, ".notebook.whole");
}

/**
 * @param undone
 *   Where they go back to if one of them cannot be moved; without it, the next run tries again.
 */
function moveOut(root: string, undone?: string): void {
  const whole = wholeIn(root);
  const moved: string[] = [];
  try {
    const names = readdirSync(whole).filter((name) => name !== manifest);
    for (const name of names) {
      if (lstatSync(join(root, name), { throwIfNoEntry: false }))
        throw new NotReplaced(`${name} is there meanwhile`);
      renameSync(join(whole, name), join(root, name));
      moved.push(name);
    }
    moveManifest(join(whole, manifest), join(root, manifest));
  } catch (error) {
    if (undone !== undefined) {
      for (const name of moved) renameSync(join(root, name), join(whole, name));
      renameSync(whole, undone);
    }
    throw error;
  }
  rmdirSync(whole);
}

function moveManifest(from: string, to: string): void {
  if (!existsSync(from)) return;
  if (!existsSync(to)) return renameSync(from, to);
  replaceFile(to, readFileSync(from));
  rmSync(from);
}

/** The folders above a notebook that do not exist yet, innermost first. */
function missingFolders(folder: string): string[] {
  if (existsSync(folder) || folder === dirname(folder)) return [];
  return [folder, ...missingFolders(dirname(folder))];
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // never made, or no longer empty
  }
}
