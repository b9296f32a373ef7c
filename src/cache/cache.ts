import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pruneFolder } from "./prune-folder.ts";
import { isObject } from "../is-object.ts";

/** What is kept between runs, each value under the digest of all that it was made of. */
export interface Cache {
  /** A large value, in a file of its own; `undefined` where there is none that can be read. */
  read(digest: string): unknown;
  write(digest: string, value: unknown): void;
  /** Small values, which lie together in one file for each kind. */
  readSmall(kind: SmallKind, digest: string): unknown;
  writeSmall(kind: SmallKind, digest: string, value: unknown): void;
  /** Write the small values that are new. */
  close(): void;
}

/** What a style makes of a work alone. */
export type SmallKind = "works";

/** Some megabytes of a kind; the values that the last run used are kept before others. */
const mostSmall = 5000;
const mostFiles = 500;

let current: Cache | undefined;
let closesAtExit = false;

/** The cache of this process; none where none was opened. */
export function currentCache(): Cache | undefined {
  return current;
}

/**
 * Keep what is read and formatted in a folder, until the process ends; without a folder, no more.
 * The folder may be shared: a file is written whole or not at all, and one that cannot be read or
 * written counts as absent.
 */
export function useCache(folder: string | undefined): void {
  current?.close();
  if (folder !== undefined && !closesAtExit) process.once("exit", () => current?.close());
  closesAtExit ||= folder !== undefined;
  current = folder === undefined ? undefined : openCache(folder);
}

/** A digest of a value that JSON can hold. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 32);
}

function openCache(folder: string): Cache {
  const stamp = codeStamp();
  const small = { works: openSmall(folder, "works", stamp) };
  return {
    read: (digest) => readValue(folder, digest, stamp),
    write(digest, value) {
      if (writeValue(folder, digest, stamp, value)) pruneFolder(folder, mostFiles);
    },
    readSmall: (kind, digest) => small[kind].read(digest),
    writeSmall: (kind, digest, value) => small[kind].write(digest, value),
    close() {
      small.works.close();
    },
  };
}

function openSmall(folder: string, kind: SmallKind, stamp: string) {
  let kept: Map<string, unknown> | undefined;
  const used = new Map<string, unknown>();
  let isNew = false;
  function use(digest: string, value: unknown): void {
    if (used.size < mostSmall) used.set(digest, value);
  }
  return {
    read(digest: string): unknown {
      kept ??= toMap(readValue(folder, kind, stamp));
      const value = used.get(digest) ?? kept.get(digest);
      if (value !== undefined) use(digest, value);
      return value;
    },
    write(digest: string, value: unknown): void {
      use(digest, value);
      isNew = true;
    },
    close(): void {
      if (!isNew) return;
      const all = [...new Map([...used, ...(kept ?? [])])].slice(0, mostSmall);
      writeValue(folder, kind, stamp, Object.fromEntries(all));
      isNew = false;
    },
  };
}

/** A digest of all code that was compiled together; the compiler puts it in. */
declare const APPARATUS_CODE: string | undefined;

/** What other code wrote is not read. Code that is not compiled is known by when this file was written. */
function codeStamp(): string {
  if (typeof APPARATUS_CODE === "string") return APPARATUS_CODE;
  return String(statSync(fileURLToPath(import.meta.url)).mtimeMs);
}

function readValue(folder: string, name: string, stamp: string): unknown {
  try {
    const file = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as unknown;
    if (typeof file !== "object" || file === null) return undefined;
    const { stamp: written, value } = file as { stamp?: unknown; value?: unknown };
    return written === stamp ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A reader sees the old file or the new one: never a part. */
function writeValue(folder: string, name: string, stamp: string, value: unknown): boolean {
  const temporary = join(folder, `${name}.${randomUUID()}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, JSON.stringify({ stamp, value }));
    renameSync(temporary, join(folder, `${name}.json`));
    return true;
  } catch {
    removeQuietly(temporary);
    return false;
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // its folder is none
  }
}

function toMap(value: unknown): Map<string, unknown> {
  return new Map(isObject(value) ? Object.entries(value) : []);
}
