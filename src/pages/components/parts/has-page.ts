import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Notebook } from "../../../notebook/notebook.ts";
import { documentsAddress, documentsAtHome, notesAddress } from "../../addresses.ts";

/** Whether a notebook has the template of a page: not every notebook has all of them. */
export function hasPage({ root }: Notebook, address: string): boolean {
  return existsSync(join(root, "src/pages", `${address}.md`));
}

/** Where the documents of a notebook are listed: on a page of their own where there are several and it has one. */
export function documentsLink(notebook: Notebook): string {
  const isListed = notebook.sources.length > 1 && hasPage(notebook, `${documentsAddress}index`);
  return isListed ? documentsAddress : documentsAtHome;
}

/** Whether there is a page that lists the notebook's notes. */
export function hasNotes(notebook: Notebook): boolean {
  return hasPage(notebook, `${notesAddress}index`);
}
