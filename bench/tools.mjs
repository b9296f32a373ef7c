import { spawnSync } from "node:child_process";
import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const cli = join(import.meta.dirname, "../lib/cli.js");
const packages = [
  "@citation-js/core@0.8",
  "@citation-js/plugin-bibtex@0.8",
  "@citation-js/plugin-csl@0.8",
  "rehype-citation",
  "rehype-stringify",
  "remark-parse",
  "remark-rehype",
  "unified",
];

/** Our tool and the installed peers, each with a command to run. */
export function findTools(folder) {
  const render = (document, library, style) => [
    process.execPath,
    cli,
    "render",
    document,
    "--bibliography",
    library,
    "--style",
    style,
  ];
  const tools = [{ name: "apparatus", command: render }];
  if (installPeers(folder)) {
    for (const name of ["rehype-citation", "citation-js"]) {
      const script = join(folder, `${name}.mjs`);
      tools.push({ name, command: (...input) => [process.execPath, script, ...input] });
    }
  }
  if (spawnSync("pandoc", ["--version"]).status === 0) {
    tools.push({
      name: "pandoc",
      command: (document, library, style) => [
        "pandoc",
        "--citeproc",
        document,
        "--bibliography",
        library,
        "--csl",
        style,
        "-t",
        "html",
      ],
    });
  } else {
    console.error("pandoc is not installed: left out");
  }
  return tools;
}

function installPeers(folder) {
  cpSync(join(import.meta.dirname, "peers"), folder, { recursive: true });
  if (existsSync(join(folder, "node_modules/rehype-citation"))) return true;
  console.error(`Installing the peers into ${folder}`);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages];
  const { status } = spawnSync(npm, args, { cwd: folder, stdio: "inherit" });
  if (status !== 0) console.error("rehype-citation and citation-js cannot be installed: left out");
  return status === 0;
}
