import { readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { watch } from "chokidar";
import type { Notebook } from "../../notebook/notebook.ts";
import { whyNot } from "../../replace-file.ts";
import { currentNotebook } from "./current-notebook.ts";

export interface WatchOptions {
  /** Called at the start, and whenever a source, the library or the settings have changed. */
  onChange(notebook: Notebook): void;
  /** What cannot be watched or read, as a sentence; the preview goes on with what it has. */
  onTrouble(reason: string): void;
}

/**
 * Watch what a notebook is made of. Framework watches its templates: touching them makes it render what
 * has changed round them. A file may be away for a moment, or lead nowhere, while an editor saves it.
 */
export function watchContent(root: string, { onChange, onTrouble }: WatchOptions): void {
  const paths = ["sources", "references.bib", "package.json"].map((path) => join(root, path));
  watch(paths, {
    ignoreInitial: true,
    // A link may lead back to a folder that it stands in.
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 20 },
  })
    .on("all", changed)
    .on("error", (error) => {
      onTrouble(`Changes are not seen any more (${whyNot(error)}): start again, or reload pages`);
    });
  changed();

  function changed(): void {
    try {
      onChange(currentNotebook(root));
    } catch (error) {
      return onTrouble(`The notebook cannot be read at the moment: ${whyNot(error)}`);
    }
    touchTemplates(join(root, "src", "pages"));
  }
}

function touchTemplates(pages: string): void {
  const now = new Date();
  const entries = readdirSync(pages, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith(".md")) continue;
    try {
      utimesSync(join(entry.parentPath, entry.name), now, now);
    } catch {
      // gone by now
    }
  }
}
