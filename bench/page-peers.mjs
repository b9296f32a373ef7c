// One document as projects of other programs that publish pages, built by those that are there.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { put } from "./write-notebook.mjs";

/**
 * The document in Pandoc’s Markdown, which MyST and Quarto read too: a span citation is its words with a citation
 * behind them, a figure its number.
 */
export function asMarkdown(annotated) {
  const [, body = ""] = /^---\n[^]*?\n---\n\n([^]*)$/.exec(annotated) ?? [];
  return body
    .replace(/:figure\[([^\]]*)\]\{#[^}]*\}/g, "$1")
    .replace(/\[([^\]]*)\]\(<?(@[^">)]*?)>?(?: "[^"]*")?\)/g, "$1 [$2]");
}

/**
 * Build the document with each program that is there.
 *
 * @param theme
 *   A folder with MyST’s book theme, for a machine that cannot load it.
 * @returns
 *   By name, the folder to serve and the page in it.
 */
export function buildPeers(folder, { title, text, library, theme }) {
  const input = { title, text, library, theme };
  return Object.fromEntries(
    Object.entries(peers).flatMap(([name, build]) => {
      const project = join(folder, name);
      rmSync(project, { recursive: true, force: true });
      mkdirSync(project, { recursive: true });
      const page = build(project, input);
      if (page === undefined) console.error(`${name} is not there, or failed: left out`);
      return page === undefined ? [] : [[name, page]];
    }),
  );
}

const peers = { quarto, myst, distill, pandoc };

function quarto(folder, { title, text, library }) {
  put(join(folder, "_quarto.yml"), "project:\n  type: website\nformat:\n  html:\n    toc: true\n");
  put(join(folder, "references.bib"), library);
  put(
    join(folder, "index.qmd"),
    `---\ntitle: "${title}"\nbibliography: references.bib\n---\n\n${text}`,
  );
  if (!runs(folder, "quarto", "render")) return undefined;
  return { folder: join(folder, "_site"), path: "index.html" };
}

function myst(folder, { title, text, library, theme }) {
  const command = installed(folder, "mystmd", "dist/myst.cjs");
  if (command === undefined) return undefined;
  const template = theme === undefined ? "book-theme" : join(folder, "theme");
  if (theme !== undefined) cpSync(theme, template, { recursive: true });
  const config = [
    ...["version: 1", "project:", "  bibliography: [references.bib]"],
    ...["  toc:", "    - file: index.md", "site:", `  template: ${template}`],
  ];
  put(join(folder, "myst.yml"), `${config.join("\n")}\n`);
  put(join(folder, "references.bib"), library);
  put(join(folder, "index.md"), `---\ntitle: "${title}"\n---\n\n${text}`);
  const built = join(folder, "_build/html");
  runs(folder, process.execPath, command, "build", "--html");
  return existsSync(join(built, "index.html")) ? { folder: built, path: "index.html" } : undefined;
}

function distill(folder, { title, text, library }) {
  const template = installed(folder, "distill-template", "dist/template.js");
  const html = pandocHtml(folder, text, "-f", "markdown-citations");
  if (template === undefined || html === undefined) return undefined;
  cpSync(template, join(folder, "template.js"));
  const keys = (cited) => cited.match(/@[^;,\s\]]+/g).map((key) => key.slice(1));
  const article = html.replace(
    /\[(@[^\]]*)\]/g,
    (_, cited) => `<dt-cite key="${keys(cited).join(",")}"></dt-cite>`,
  );
  const page = [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><script src="template.js"></script>`,
    `<script type="text/front-matter">\ntitle: "${title}"\n</script>`,
    `<dt-article><h1>${title}</h1>${article}</dt-article><dt-appendix></dt-appendix>`,
    `<script type="text/bibliography">${library}</script></html>`,
  ];
  put(join(folder, "index.html"), page.join("\n"));
  return { folder, path: "index.html" };
}

function pandoc(folder, { title, text, library }) {
  put(join(folder, "references.bib"), library);
  const more = ["-s", "--citeproc", "--bibliography", "references.bib", "-M", `title=${title}`];
  const html = pandocHtml(folder, text, ...more);
  if (html === undefined) return undefined;
  put(join(folder, "index.html"), html);
  return { folder, path: "index.html" };
}

function pandocHtml(folder, text, ...more) {
  const { status, stdout } = spawnSync("pandoc", ["-t", "html", "--wrap=none", ...more], {
    cwd: folder,
    input: text,
    encoding: "utf8",
  });
  return status === 0 ? stdout : undefined;
}

function runs(folder, command, ...args) {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: "ignore", timeout: 240_000 });
  return status === 0;
}

/** A file of a package, which is installed beside the projects when it is first asked for. */
function installed(folder, name, file) {
  const shared = join(folder, "..");
  const find = () => createRequire(join(shared, "x.js")).resolve(`${name}/package.json`);
  const list = join(shared, "package.json");
  if (!existsSync(list)) writeFileSync(list, '{ "private": true }\n');
  if (!JSON.parse(readFileSync(list, "utf8")).dependencies?.[name]) {
    const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", name];
    if (!runs(shared, process.platform === "win32" ? "npm.cmd" : "npm", ...args)) return undefined;
  }
  return join(find(), "..", file);
}
