import { readdirSync } from "node:fs";
import { join } from "node:path";
import { stateOf } from "../../file-texts.ts";
import { jsonProblem } from "../../notebook/json-problem.ts";
import type { CheckMessage } from "../../notebook/check-message.ts";
import { checkNotebook } from "../../notebook/check-notebook.ts";
import { Kept } from "../../notebook/kept.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { pageFiles } from "../../notebook/note/find-pages.ts";
import { readNotebook } from "../../notebook/read-notebook.ts";
import type { SiteFacts } from "../../notebook/site-facts.ts";

interface Current {
  notebook: Notebook;
  version: string;
  kept: Kept;
  messages?: readonly CheckMessage[];
}

let current: Current | undefined;

/** The notebook in the working folder; when files change, only what changed is read again. */
export function currentNotebook(root: string = process.cwd()): Notebook {
  return currently(root).notebook;
}

/** All messages about the notebook in a folder; its current state is checked once. */
export function currentMessages(root: string, site: SiteFacts): readonly CheckMessage[] {
  const now = currently(root);
  return (now.messages ??= checkNotebook(now.notebook, site, now.kept).messages);
}

function currently(root: string): Current {
  const last = current?.notebook.root === root ? current : undefined;
  // Before reading, or changes in the meantime would be missed.
  const version = versionOf(root, last?.notebook.looksIn ?? []);
  if (last?.version === version) return last;
  const kept = last?.kept ?? new Kept();
  const notebook = withLastSettings(readNotebook(root, kept), last?.notebook);
  return (current = { notebook, version, kept });
}

/** A file of settings that is no JSON, as while it is being edited, takes no setting away. */
function withLastSettings(notebook: Notebook, last: Notebook | undefined): Notebook {
  if (!last || !jsonProblem(String(notebook.manifest))) return notebook;
  return { ...notebook, settings: last.settings, looksIn: last.looksIn };
}

/** The files a notebook is read from; authored pages may cite works. */
function versionOf(root: string, looksIn: readonly string[]): string {
  const files = [
    ...looksIn,
    ...["package.json", "references.bib", "corrections.csv"],
    ...filesIn(root, "sources"),
    ...pageFiles(root),
  ];
  return files.map((file) => `${file} ${stateOf(join(root, file))}`).join("\n");
}

function filesIn(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}
