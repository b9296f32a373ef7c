import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Notebook } from "../../notebook/notebook.ts";
import { readNotebook } from "../../notebook/read-notebook.ts";

let current: { notebook: Notebook; version: string } | undefined;

/** The notebook in the working folder, read again when one of its files has changed. */
export function currentNotebook(root: string = process.cwd()): Notebook {
  const version = versionOf(root);
  if (current?.version !== version || current.notebook.root !== root) {
    current = { notebook: readNotebook(root), version };
  }
  return current.notebook;
}

function versionOf(root: string): string {
  const sources = join(root, "sources");
  const entries = existsSync(sources) ? readdirSync(sources, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isFile());
  const files = [
    "package.json",
    "references.bib",
    ...names.map(({ name }) => join("sources", name)),
  ];
  return files
    .map((file) => {
      const found = statSync(join(root, file), { throwIfNoEntry: false });
      return `${file} ${found?.mtimeMs} ${found?.size}`;
    })
    .join("\n");
}
