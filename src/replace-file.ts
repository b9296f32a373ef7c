import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  type Stats,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { nameBeside, readNameBeside } from "./name-beside.ts";

/** Why a file was not replaced, as a clause. Nothing has been changed. */
export class NotReplaced extends Error {}

/**
 * Replace a user’s file as a whole, or leave it as it was: whatever stops the process, the file has either its old
 * bytes or the new ones. The new bytes are written next to it, flushed to disk, read back, and moved into place by
 * a single rename. Links are followed, and the file keeps its permissions and owner.
 *
 * @param seen
 *   The bytes that the contents were made from: a file that has changed since is not replaced.
 * @throws
 *   {NotReplaced}
 */
export function replaceFile(path: string, contents: string | Uint8Array, seen?: Uint8Array): void {
  const bytes = bytesOf(contents);
  try {
    const target = targetOf(path);
    const old = statSync(target, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw new NotReplaced("it is a folder");
    // A terminal, a pipe or /dev/null has no bytes to lose.
    if (old && !old.isFile()) return writeFileSync(target, bytes);
    if (old) mayBeWritten(target, old);
    const fresh = join(dirname(target), nameBeside(basename(target), "new"));
    try {
      writeThrough(fresh, bytes);
      if (anotherWriter(target, fresh)) throw new NotReplaced("another process is writing it");
      if (!holds(fresh, bytes)) throw new NotReplaced("it did not arrive on the disk");
      if (seen && !holds(target, seen)) throw new NotReplaced("it has changed meanwhile");
      if (old && (old.nlink > 1 || !keepsRights(fresh, old))) writeInPlace(target, bytes);
      else renameSync(fresh, target);
    } finally {
      rmSync(fresh, { force: true });
    }
    syncFolder(dirname(target));
  } catch (error) {
    throw error instanceof NotReplaced
      ? error
      : new NotReplaced(whyNotWritten(error), { cause: error });
  }
}

/** Where a path leads, following links, including those to files that do not exist yet. */
function targetOf(path: string): string {
  let target = resolve(path);
  for (let links = 0; links < 40; links++) {
    const stats = lstatSync(target, { throwIfNoEntry: false });
    if (!stats?.isSymbolicLink()) return stats ? realpathSync(target) : target;
    target = resolve(dirname(target), readlinkSync(target));
  }
  throw new NotReplaced("its link leads back to itself");
}

/** A rename needs no permission on the file itself, so it is checked here, even for the superuser. */
function mayBeWritten(target: string, { mode }: Stats): void {
  if ((mode & 0o222) === 0) throw new NotReplaced("it is read-only");
  accessSync(target, constants.W_OK);
}

function writeThrough(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx", 0o666);
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whether another process is replacing the file; files left by killed processes are removed. */
function anotherWriter(target: string, fresh: string): boolean {
  const folder = dirname(target);
  for (const name of readdirSync(folder)) {
    const beside = readNameBeside(name, basename(target));
    const path = join(folder, name);
    if (!beside || path === fresh) continue;
    if (!isLeftBehind(path, beside.pid)) return true;
    rmSync(path, { force: true });
  }
  return false;
}

/**
 * Whether a process ended and left its file behind. Its id may belong to another process by now, and in a container
 * it is always the same: nobody is still writing a file that is older than this process, or than a day.
 */
function isLeftBehind(path: string, pid: number): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return false;
  const oldest = pid === process.pid ? performance.timeOrigin : Date.now() - 86_400_000;
  return stats.mtimeMs < oldest || !isRunning(pid);
}

/** Whether a process is running, even another user’s. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The bytes as a buffer, which are not copied. */
function bytesOf(contents: string | Uint8Array): Buffer {
  if (typeof contents === "string") return Buffer.from(contents);
  return Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength);
}

/** Whether a file is there and has these bytes; it is read in pieces. */
function holds(path: string, bytes: Uint8Array): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.size !== bytes.length) return false;
  const file = openSync(path, "r");
  try {
    const piece = Buffer.allocUnsafe(1 << 20);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(file, piece, 0, piece.length, at);
      if (read === 0 || piece.compare(bytes, at, at + read, 0, read) !== 0) return false;
      at += read;
    }
    return readSync(file, piece, 0, 1, bytes.length) === 0;
  } finally {
    closeSync(file);
  }
}

function keepsRights(fresh: string, { mode, uid, gid }: Stats): boolean {
  const own = statSync(fresh);
  try {
    if (own.uid !== uid || own.gid !== gid) chownSync(fresh, uid, gid);
  } catch {
    return false; // another user’s file that this user may write
  }
  chmodSync(fresh, mode & 0o7777);
  return true;
}

/**
 * A file with several names or another owner keeps them only if it is written in place. Until that is done, its old
 * bytes are kept next to it, under a name that says so.
 */
function writeInPlace(target: string, bytes: Uint8Array): void {
  const kept = `${target}.before-${process.pid}`;
  const old = readFileSync(target);
  writeThrough(kept, old);
  const file = openSync(target, "r+");
  try {
    overwrite(file, bytes);
  } catch (error) {
    overwrite(file, old);
    throw error;
  } finally {
    closeSync(file);
    if (holds(target, bytes) || holds(target, old)) rmSync(kept);
  }
}

function overwrite(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    at += writeSync(file, bytes, at, bytes.length - at, at);
  }
  ftruncateSync(file, bytes.length);
  fsyncSync(file);
}

/** Makes the rename survive a loss of power; some systems cannot do this and need not. */
function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, "r");
    fsyncSync(file);
    closeSync(file);
  } catch {
    // as on Windows
  }
}

/** Why a file cannot be written, in words for a message. */
export function whyNot(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}

/** Creating a file requires only its folder. */
function whyNotWritten(error: unknown): string {
  const { code } = error as { code?: unknown };
  return code === "ENOENT" ? "there is no such folder" : whyNot(error);
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "there is no such file or folder"],
  ["ENOTDIR", "a part of its path is a file"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "you may not write there"],
  ["EPERM", "you may not write there"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "your disk quota is used up"],
  ["EFBIG", "no file may be so large there"],
  ["EEXIST", "it exists"],
  ["ELOOP", "its link leads back to itself"],
  ["ENAMETOOLONG", "its name is too long"],
  ["EBUSY", "another program holds it"],
]);
