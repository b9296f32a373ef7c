import { readFileSync, writeFileSync } from "node:fs";

/** What `buildSite` asks of Framework, which reads it in its configuration. */
export interface BuildPlan {
  /** The folder to write to. */
  output: string;
  /** The addresses of the pages that have no file of their own. */
  paths: readonly string[];
  /** The kinds whose pages get a mark in the place of their content: `fillPage` puts that in. */
  later: readonly string[];
}

/** Names the file of a plan to Framework’s process. */
export const planVariable = "APPARATUS_PLAN";

export function writePlan(file: string, plan: BuildPlan): void {
  writeFileSync(file, JSON.stringify(plan));
}

/** The plan of this process; none where it is no build of ours. */
export function readPlan(): BuildPlan | undefined {
  const file = process.env[planVariable];
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as BuildPlan);
}
