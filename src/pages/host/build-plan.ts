import { readFileSync, writeFileSync } from "node:fs";

/** What `buildSite` asks of Framework, which reads it in its configuration. */
export interface BuildPlan {
  /** The folder to write to. */
  output: string;
  /** The addresses of pages without a file of their own. */
  paths: readonly string[];
  /** The kinds whose pages get a mark in place of their content, which `fillPage` inserts. */
  later: readonly string[];
}

/** Tells Framework’s process the file of a plan. */
export const planVariable = "APPARATUS_PLAN";

export function writePlan(file: string, plan: BuildPlan): void {
  writeFileSync(file, JSON.stringify(plan));
}

/** The plan of this process; undefined if the build is not ours. */
export function readPlan(): BuildPlan | undefined {
  const file = process.env[planVariable];
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as BuildPlan);
}
