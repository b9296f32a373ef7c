import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Notebook } from "../../../notebook/notebook.ts";
import { notesAddress } from "../../addresses.ts";

/** Whether a notebook has the template of a page: not every notebook has all of them. */
export function hasPage({ root }: Notebook, address: string): boolean {
  return existsSync(join(root, "src/pages", `${address}.md`));
}

/** Whether there is a page that lists the notebook's notes. */
export function hasNotes(notebook: Notebook): boolean {
  return hasPage(notebook, `${notesAddress}index`);
}
