import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Notebook } from "../../../notebook/notebook.ts";

/** Whether there is a page that lists the notebook's notes: it need not have any. */
export function hasNotes({ root }: Notebook): boolean {
  return existsSync(join(root, "src", "pages", "notes", "index.md"));
}
