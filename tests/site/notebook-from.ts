import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "../cli/run.ts";

/** A notebook elsewhere: content from a folder of fixtures, the templates, and the installed package. */
export function notebookFrom(fixtures: string): string {
  const folder = mkdtempSync(join(tmpdir(), "apparatus-notebook-"));
  cpSync(fixtures, folder, { recursive: true });
  cpSync(join(repository, "observablehq.config.ts"), join(folder, "observablehq.config.ts"));
  for (const template of templates()) {
    mkdirSync(dirname(join(folder, template)), { recursive: true });
    cpSync(join(repository, template), join(folder, template));
  }
  const method = join(folder, "src/pages/method.md");
  if (!existsSync(method)) writeFileSync(method, "# Method\n\nAs the documents ask.\n");
  install(folder);
  return folder;
}

/** Pages with one line that names their kind. */
function templates(): string[] {
  const pages = readdirSync(join(repository, "src/pages"), { recursive: true, encoding: "utf8" });
  return pages
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("src/pages", name))
    .filter((path) =>
      /^<!-- apparatus: [a-z-]+ -->\s*$/.test(readFileSync(join(repository, path), "utf8")),
    );
}

/** Link to the packages of the repository, and to the repository as one of them. */
function install(folder: string): void {
  const packages = join(folder, "node_modules");
  mkdirSync(packages);
  for (const name of readdirSync(join(repository, "node_modules"))) {
    if (!name.startsWith("."))
      symlinkSync(join(repository, "node_modules", name), join(packages, name));
  }
  symlinkSync(repository, join(packages, "apparatus"));
}
