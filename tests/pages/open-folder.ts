import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { Notebook } from "../../src/notebook/notebook.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";

/** The notebook of a folder with these files, which is removed after the tests of a file. */
export function openFolder(files: Readonly<Record<string, string>>): Notebook {
  const root = mkdtempSync(join(tmpdir(), "apparatus-folder-"));
  afterAll(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries({ "package.json": "{}", ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return readNotebook(root);
}
