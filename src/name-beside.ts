import { randomBytes } from "node:crypto";

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
  return `.${name}.${process.pid}-${randomBytes(6).toString("hex")}.${state}`;
}

/** What a name says if it is beside another; it may have an ending of its own. */
export function readNameBeside(beside: string, name: string): NameBeside | undefined {
  if (!beside.startsWith(`.${name}.`)) return undefined;
  const found = /^(\d+)-[0-9a-f]{12}\.(new|old)(?:\.|$)/.exec(beside.slice(name.length + 2));
  return found ? { pid: Number(found[1]), state: found[2] as NameBeside["state"] } : undefined;
}
