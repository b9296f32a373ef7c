import { readFileSync } from "node:fs";
import { VFile } from "vfile";
import { openLibrary } from "../../src/library/open-library.ts";

/** The library of the first notebook. */
export const notebookFile = new VFile({
  path: "references.bib",
  value: readFileSync(new URL("../../references.bib", import.meta.url), "utf8"),
});

export const notebookLibrary = openLibrary([notebookFile]);

export const notebookWorks = notebookLibrary.keys.flatMap((key) => notebookLibrary.get(key) ?? []);
