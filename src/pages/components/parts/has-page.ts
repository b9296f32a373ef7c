import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Notebook } from "../../../notebook/notebook.ts";
import { documentsAddress, documentsAtHome, notesAddress } from "../../addresses.ts";

/** Whether a notebook has a page’s template; few have all of them. */
export function hasPage({ root }: Notebook, address: string): boolean {
  return existsSync(join(root, "src/pages", `${address}.md`));
}

/**
 * Where a notebook’s documents are listed: on their own page, if the notebook has it and either several documents
 * or an authored home page, which lists none.
 */
export function documentsLink(notebook: Notebook): string {
  const isApart = notebook.sources.length > 1 || !listsDocumentsAtHome(notebook);
  return isApart && hasPage(notebook, `${documentsAddress}index`)
    ? documentsAddress
    : documentsAtHome;
}

function listsDocumentsAtHome({ root }: Notebook): boolean {
  const home = join(root, "src/pages/index.md");
  return !existsSync(home) || /^<!-- apparatus: /.test(readFileSync(home, "utf8"));
}

/** Whether there is a page that lists the notebook’s notes. */
export function hasNotes(notebook: Notebook): boolean {
  return hasPage(notebook, `${notesAddress}index`);
}
