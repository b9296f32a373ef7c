import { createHash, randomBytes } from "node:crypto";

/**
 * What a name beside another says: whose process writes there, and whether it is what will replace the other or what
 * was moved away for it.
 */
export interface NameBeside {
  pid: number;
  state: "new" | "old";
}

/** A name beside another, which nobody gives to a file of his own by chance. */
export function nameBeside(name: string, state: NameBeside["state"]): string {
  return `.${stemOf(name)}.${process.pid}-${randomBytes(6).toString("hex")}.${state}`;
}

/** What a name says if it is beside another; it may have an ending of its own. */
export function readNameBeside(beside: string, name: string): NameBeside | undefined {
  const start = `.${stemOf(name)}.`;
  if (!beside.startsWith(start)) return undefined;
  const found = /^(\d+)-[0-9a-f]{12}\.(new|old)(?:\.|$)/.exec(beside.slice(start.length));
  return found ? { pid: Number(found[1]), state: found[2] as NameBeside["state"] } : undefined;
}

/** In bytes: no file system takes more than 255, and the rest of a name beside takes up to 40. */
const longest = 200;

/** A name, or what stands for it if it is too long to be added to. */
function stemOf(name: string): string {
  if (Buffer.byteLength(name) <= longest) return name;
  return createHash("sha256").update(name).digest("hex").slice(0, 32);
}
