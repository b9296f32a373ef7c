import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { isObject } from "../../is-object.ts";
import { nameBeside, readNameBeside } from "../../name-beside.ts";
import { isRunning } from "../../replace-file.ts";

/** A stage is a folder that holds this file; no other folder is removed, unless it is empty. */
const markerName = "apparatus-new.json";
const writer = "apparatus new";

/** Stages are named as if beside this, whatever the notebook’s name. */
const named = "notebook";

/** No run needs as long: an older stage is left over, whatever now has the id of its process. */
const longest = 10 * 60_000;

/** Who writes a stage. */
interface Writer {
  pid: number;
  /** The machine or container, whose process has this id. */
  host: string;
  /** When the process began, as its system counts; `null` if that does not say it. */
  began: string | null;
}

export function isStageName(name: string): boolean {
  return readNameBeside(name, named)?.state === "new";
}

/** Where a stage has the files of the notebook. */
export function filesIn(stage: string): string {
  return join(stage, "files");
}

/** Where a stage may be made. */
export function freshStage(folder: string): string {
  return join(folder, nameBeside(named, "new"));
}

/** Make a stage with no files yet. */
export function makeStage(stage: string): void {
  // With `recursive`, a disk that is read-only would be a folder that is not there.
  mkdirSync(stage);
  const marker = { writer, pid: process.pid, host: hostname(), began: beganAt(process.pid) };
  writeFileSync(join(stage, markerName), `${JSON.stringify(marker)}\n`);
  mkdirSync(filesIn(stage));
}

/**
 * Remove a stage, and only what is ours of it. The marker goes last, so that the next run knows what is left if this
 * one is stopped, or may not remove it.
 */
export function removeStage(stage: string): void {
  try {
    rmSync(filesIn(stage), { recursive: true, force: true });
    rmSync(join(stage, markerName), { force: true });
    rmdirSync(stage);
  } catch {
    // never made, another user’s, or another run removes it too
  }
}

/** Remove the stages in a folder whose runs have ended. */
export function clearStages(folder: string): void {
  for (const name of namesIn(folder)) {
    const beside = readNameBeside(name, named);
    if (beside?.state !== "new") continue;
    const path = join(folder, name);
    const state = stateOfStage(path, beside.pid);
    if (state === "left" || state === "empty") removeStage(path);
  }
}

/**
 * `left` by a run that has ended, or `busy`; `empty`, as one is left if its run ended before it was marked; or
 * `undefined`: it is not ours.
 *
 * @param pid
 *   Whose it is if that is not written yet.
 */
export function stateOfStage(stage: string, pid?: number): "left" | "busy" | "empty" | undefined {
  const stats = lstatSync(stage, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return undefined;
  const names = namesIn(stage);
  const marker = join(stage, markerName);
  const marked = lstatSync(marker, { throwIfNoEntry: false });
  if (marked && !marked.isFile()) return undefined;
  if (names.some((name) => join(stage, name) !== marker && join(stage, name) !== filesIn(stage)))
    return undefined;
  const isOld = Math.abs(Date.now() - (marked ?? stats).mtimeMs) > longest;
  if (names.length === 0 || (names.length === 1 && marked?.size === 0)) {
    if (pid !== undefined && !isOld && isWriting({ pid, host: hostname(), began: null }))
      return "busy";
    return names.length === 0 ? "empty" : "left";
  }
  const owner = marked && readMarker(marker);
  if (!owner) return undefined;
  return !isOld && isWriting(owner) ? "busy" : "left";
}

function readMarker(path: string): Writer | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (!isObject(value) || value.writer !== writer) return undefined;
    const { pid, host, began } = value;
    if (!Number.isSafeInteger(pid) || Number(pid) < 1 || typeof host !== "string") return undefined;
    return { pid: Number(pid), host, began: typeof began === "string" ? began : null };
  } catch {
    return undefined;
  }
}

/** Whether a run is still going on. Its id may belong to another process by now, which began at another time. */
function isWriting({ pid, host, began }: Writer): boolean {
  // Of another machine or container, only the time is known.
  if (host !== hostname()) return true;
  const now = beganAt(pid);
  if (now === "ended" || !isRunning(pid)) return false;
  return began === null || now === null || now === began;
}

/** Linux alone tells it in a file. A process that was killed counts as running until its parent has asked for it. */
function beganAt(pid: number): string | null {
  try {
    // The name of the program comes before, in brackets, and may have any characters.
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return /^[ZX]/.test(fields[0] ?? "") ? "ended" : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // it may be used, and not read
  }
}
