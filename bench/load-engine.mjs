import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The engine from its sources, with a check that HTML has a close for each element it opens. */
export async function loadEngine() {
  const root = join(import.meta.dirname, "..");
  // One folder a process: several seeds may run at once.
  const folder = join(root, "node_modules", `.fuzz-${process.pid}`);
  const outfile = join(folder, "engine.mjs");
  await build({
    stdin: {
      contents: `export { loadStyle } from "./src/citations/style.ts";
export { createEngine } from "./src/csl/engine.ts";
export { readStyle } from "./src/csl/style/read-style.ts";
export { loadLocale } from "./src/catalogue/locale.ts";
export { format } from "./src/citations/format.ts";
export { importRecords } from "./src/library/import-records.ts";
export { openLibrary } from "./src/library/open-library.ts";
export { planImport } from "./src/library/plan-import.ts";
export { writeImport } from "./src/library/write-import.ts";
export { readYaml } from "./src/read-yaml.ts";
export { readSource } from "./src/notebook/source/read-source.ts";
export { render } from "./src/remark/render/render-document.ts";`,
      resolveDir: root,
      loader: "ts",
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  const engine = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return { ...engine, wellFormed };
}

const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** What is wrong with HTML that was written from a tree; `undefined` where nothing is. */
function wellFormed(html) {
  const open = [];
  for (const [tag, close, name] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?:\s(?:"[^"]*"|[^">])*)?>|</g,
  )) {
    if (!name) return `a bare < in ${tag}`;
    if (!close && !empty.has(name)) open.push(name);
    if (close && open.pop() !== name) return `</${name}> closes nothing`;
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined;
}
