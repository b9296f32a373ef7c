import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const repository = join(import.meta.dirname, "..");
const templates = [
  ...[
    "404",
    "index",
    "search",
    "figures/index",
    "figures/[source]/[figure]",
    "sources/[source]",
    "sources/index",
    "sources/page/[page]",
    "figures/page/[page]",
    "figures/[source]/index",
    "figures/[source]/page/[page]",
  ],
  ...["works/[work]", "works/index", "works/page/[page]"],
];

/** Write a notebook with these files, text by path, with this repository’s templates and its own cache. */
export function writeNotebook(folder, files) {
  const modules = join(repository, "node_modules");
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  for (const name of readdirSync(modules)) {
    if (name !== ".cache") symlinkSync(join(modules, name), join(folder, "node_modules", name));
  }
  symlinkSync(join(repository, "lib"), join(folder, "lib"));
  cpSync(join(repository, "observablehq.config.ts"), join(folder, "observablehq.config.ts"));
  for (const template of templates) {
    const name = join("src/pages", `${template}.md`);
    cpSync(join(repository, name), join(folder, name));
  }
  for (const [path, text] of Object.entries(files)) put(join(folder, path), text);
}

/** Write a file, and create the folders that contain it. */
export function put(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
