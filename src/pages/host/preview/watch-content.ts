import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { watch } from "chokidar";
import { whyNot } from "../../../replace-file.ts";

const watched = [
  ...["sources", "src/pages", "references.bib", "corrections.csv", "package.json"],
  ...["observablehq.config.ts", "observablehq.config.js"],
];

/** How long after an event a save is complete, and an emptied file rewritten; in milliseconds. */
const quiet = 15;
const quietWhenEmpty = 80;

/**
 * Watch everything a notebook is made from. While an editor saves, a file may briefly be missing, empty, or a
 * dangling link.
 *
 * @param more
 *   Further paths the notebook currently depends on, relative to its folder.
 * @param onChange
 *   Called with the changed paths, relative to the notebook’s folder.
 * @param onTrouble
 *   Called with a sentence about what cannot be watched; the preview continues.
 */
export async function watchContent(
  root: string,
  more: () => readonly string[],
  onChange: (paths: ReadonlySet<string>) => unknown,
  onTrouble: (reason: string) => void,
): Promise<void> {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(
    watched.map((path) => join(root, path)),
    {
      ignoreInitial: true,
      // A link may lead back to a folder that contains it.
      followSymlinks: false,
      ignored: [/[\\/]\.observablehq(?:[\\/]|$)/, /[\\/]src[\\/]pages[\\/].*\.(?:tsx?|css)$/],
    },
  );
  watcher.on("all", (_event, path) => {
    changed.add(relative(root, path).replaceAll("\\", "/"));
    clearTimeout(timer);
    timer = setTimeout(tell, isEmpty(path) ? quietWhenEmpty : quiet);
  });
  watcher.on("error", (error) => {
    onTrouble(`Changes are not seen any more (${whyNot(error)}): start again, or reload pages`);
  });
  const added = new Set<string>();
  watchMore();
  await new Promise<void>((resolve) => void watcher.once("ready", resolve));

  function tell(): void {
    const paths = changed;
    changed = new Set();
    onChange(paths);
    watchMore();
  }

  function watchMore(): void {
    for (const path of more()) {
      if (added.has(path)) continue;
      added.add(path);
      watcher.add(join(root, path));
    }
  }
}

function isEmpty(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return !found || (found.isFile() && found.size === 0);
}
