import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Notebook } from "../notebook/notebook.ts";
import { readNotebook } from "../notebook/read-notebook.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Open the notebook in the working folder.
 *
 * @param needed
 *   What the command requires in it; a site also needs pages.
 */
export function openNotebook(needed: readonly string[] = ["package.json"]): Notebook {
  const root = process.cwd();
  const missing = needed.find((path) => !existsSync(join(root, path)));
  if (missing !== undefined) {
    throw new UsageError(
      `no notebook here: expected ${missing} in ${root}; apparatus new makes a notebook`,
    );
  }
  return readNotebook(root);
}
