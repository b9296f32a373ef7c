import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { watch } from "chokidar";
import { whyNot } from "../../../replace-file.ts";

const watched = [
  ...["sources", "src/pages", "references.bib", "corrections.csv", "package.json"],
  ...["observablehq.config.ts", "observablehq.config.js"],
];

/** Milliseconds after which a save is over; and a file that an editor emptied is written. */
const quiet = 15;
const quietWhenEmpty = 80;

/**
 * Watch what a notebook is made of. A file may be away for a moment, empty, or lead nowhere, while an
 * editor saves it.
 *
 * @param more
 *   What else the notebook is made of at the moment, by paths from its folder.
 * @param onChange
 *   Called with the paths that changed, from the folder of the notebook.
 * @param onTrouble
 *   What cannot be watched, as a sentence; the preview goes on with what it has.
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
      // A link may lead back to a folder that it stands in.
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
