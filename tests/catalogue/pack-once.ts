import { execFileSync } from "node:child_process";

/** The code reads the catalogue that was compiled: it is made anew when what it is made of has changed. */
export function setup(): void {
  execFileSync(process.execPath, ["scripts/pack-catalogue.mjs", "lib/catalogue"]);
}
