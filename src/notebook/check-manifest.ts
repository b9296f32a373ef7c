import { existsSync } from "node:fs";
import { join } from "node:path";
import type { VFile } from "vfile";
import { isObject } from "../is-object.ts";
import { report } from "../report.ts";
import { jsonProblem } from "./json-problem.ts";

const configuration = "observablehq.config.ts";

/**
 * Report a manifest that makes Node read the site's configuration as the wrong kind of module: Framework would then
 * build with its own settings, elsewhere, without saying so.
 */
export function checkManifest(root: string, file: VFile): void {
  const text = String(file);
  if (!existsSync(join(root, configuration)) || jsonProblem(text)) return;
  const manifest = JSON.parse(text) as unknown;
  if (isObject(manifest) && manifest["type"] === "module") return;
  const reason = `Missing \`"type": "module"\`, expected it before \`apparatus\`: \`${configuration}\` cannot be read without it`;
  report(file, "settings", reason, { line: 1, column: 1 });
}
