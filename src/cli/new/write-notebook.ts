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
import { readNameBeside } from "../../name-beside.ts";
import { NotReplaced, replaceFile } from "../../replace-file.ts";
import {
  clearStages,
  filesIn,
  freshStage,
  isStageName,
  makeStage,
  removeStage,
  stateOfStage,
} from "./notebook-stage.ts";

/** Whether a name in a folder is of what another run left or still writes there, and no reason to refuse the folder. */
export function isLeftInside(root: string, name: string): boolean {
  // Written by `replaceFile`, which removes it.
  if (readNameBeside(name, manifest)) return true;
  return isStageName(name) && stateOfStage(join(root, name)) !== undefined;
}

const manifest = "package.json";

/**
 * Write the files of a new notebook: all of them or, if anything fails, none. They are written into a folder of
 * their own first. A notebook in a new folder becomes that folder by one rename. In a folder that exists, which may
 * be a mount or where the user is, they are moved out of it, the manifest last.
 *
 * @param files
 *   Text by path. A manifest replaces the one that is there; no other file exists.
 */
export function writeNotebook(root: string, files: Readonly<Record<string, string>>): void {
  const isNew = !existsSync(root);
  const missing = missingFolders(dirname(root));
  const stage = freshStage(isNew ? dirname(root) : root);
  try {
    for (const folder of missing.toReversed()) makeFolder(folder);
    try {
      makeStage(stage);
      for (const [path, contents] of Object.entries(files)) {
        mkdirSync(dirname(join(filesIn(stage), path)), { recursive: true });
        writeFileSync(join(filesIn(stage), path), contents);
      }
      if (isNew) become(root, filesIn(stage));
      else {
        become(wholeIn(root), stage);
        moveOut(root, stage);
      }
    } finally {
      removeStage(stage);
    }
  } catch (error) {
    for (const folder of missing) removeEmpty(folder);
    throw error;
  }
}

/**
 * Remove what stopped runs left, and finish one that was stopped while it moved files that were all written.
 *
 * @returns
 *   Whether there was one to finish.
 * @throws
 *   {NotReplaced} If it is still running.
 */
export function finishStopped(root: string): boolean {
  for (const folder of [dirname(root), root]) clearStages(folder);
  const whole = wholeIn(root);
  if (!existsSync(whole)) return false;
  const state = stateOfStage(whole);
  if (state === "busy") throw new NotReplaced("another run is writing it");
  if (state === "left" && existsSync(filesIn(whole))) {
    moveOut(root);
    return true;
  }
  // Stopped once all were moved; or somebody’s, and with nothing in it.
  if (state !== undefined) removeStage(whole);
  return false;
}

/** The stage of a folder that exists, once all of its files are written. */
function wholeIn(root: string): string {
  return join(root, ".notebook.whole");
}

/** Give a folder a name that nothing has. */
function become(path: string, folder: string): void {
  try {
    renameSync(folder, path);
  } catch (error) {
    if (!lstatSync(path, { throwIfNoEntry: false })) throw error;
    throw new NotReplaced("another run made it meanwhile", { cause: error });
  }
}

/**
 * @param undone
 *   Where they go back to if one of them cannot be moved; without it, the next run tries again.
 */
function moveOut(root: string, undone?: string): void {
  const whole = wholeIn(root);
  const files = filesIn(whole);
  const moved: string[] = [];
  try {
    const names = readdirSync(files).filter((name) => name !== manifest);
    for (const name of names) {
      if (lstatSync(join(root, name), { throwIfNoEntry: false }))
        throw new NotReplaced(`${name} is there meanwhile`);
      renameSync(join(files, name), join(root, name));
      moved.push(name);
    }
    moveManifest(join(files, manifest), join(root, manifest));
  } catch (error) {
    if (undone !== undefined) {
      for (const name of moved) renameSync(join(root, name), join(files, name));
      renameSync(whole, undone);
    }
    throw error;
  }
  removeStage(whole);
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

/** Another run may make the same one. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // never made, or no longer empty
  }
}
