// Build `docs/` with Apparatus as a notebook of its own in `docs-site/`: `npm run docs:site`. Each page of the docs
// is a note; `docs-site/dist/` is the site, with its search.
import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** Another folder may be given; `--only-write` skips the build. */
const [folder = "docs-site"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const command = resolve("lib/cli.js");

await rm(folder, { recursive: true, force: true });
const title = ["--title", "Apparatus: the docs", "--no-gallery", "--package", "file:.."];
execFileSync(process.execPath, [command, "new", folder, ...title], { stdio: "ignore" });
await mkdir(join(folder, "node_modules"));
await symlink(resolve("."), join(folder, "node_modules", "apparatus"), "junction");

const pages = join(folder, "src/pages");
for (const name of await readdir("docs")) {
  const to = name === "README.md" ? "index.md" : `notes/${name}`;
  if (name.endsWith(".md")) {
    const text = await readFile(join("docs", name), "utf8");
    await writeFile(join(pages, to), asNote(text, name === "README.md" ? "./notes/" : "./"));
  } else await cp(join("docs", name), join(pages, "notes", name), { recursive: true });
}
await writeFile(
  join(pages, "notes/index.md"),
  asNote(await readFile("docs/README.md", "utf8"), "./"),
);

if (!process.argv.includes("--only-write")) {
  execFileSync(process.execPath, [command, "build"], { cwd: folder, stdio: "inherit" });
}

/** Convert a page of the docs to a note: its links lead to pages, and its code is shown but not run. */
function asNote(text, base) {
  return text
    .replace(
      /(\]\()(?![a-z]+:|#|\/)([\w-]+)\.md(#[^)\s]*)?\)/g,
      (_, open, name, part = "") => `${open}${name === "README" ? "./" : base + name}${part})`,
    )
    .replace(/^```(js|ts|html|css)\b.*$/gm, "```$1 run=false")
    .replace(/^(```(?!js|ts|html|css)\w+) .*$/gm, "$1");
}
