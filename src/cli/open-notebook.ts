import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Notebook } from "../notebook/notebook.ts";
import { readNotebook } from "../notebook/read-notebook.ts";
import { UsageError } from "./usage-error.ts";

/** The notebook in the working folder. */
export function openNotebook(): Notebook {
  const root = process.cwd();
  if (!existsSync(join(root, "package.json"))) {
    throw new UsageError(
      `no notebook here: expected package.json in ${root}; apparatus new makes a notebook`,
    );
  }
  return readNotebook(root);
}
