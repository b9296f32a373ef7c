import { execFileSync } from "node:child_process";

/** The code reads the compiled catalogue, which is made again if what it is made from has changed. */
export function setup(): void {
  execFileSync(process.execPath, ["scripts/pack-catalogue.mjs", "lib/catalogue"]);
}
