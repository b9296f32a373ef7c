// Try the two packages as a user would: pack them, install them into new folders, and run the examples,
// a bundler, and a new notebook. `npm run examples`; needs the registry, and a few minutes.
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { JSDOM } from "jsdom";

/** In bytes, all that `npm install` brings. */
const largestEngine = 20_000_000;

const here = import.meta.dirname;
const folder = await mkdtemp(join(tmpdir(), "apparatus-examples-"));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

try {
  const packed = join(here, "../packed");
  run(process.execPath, ["scripts/pack-all.mjs"], join(here, ".."));
  const { version } = JSON.parse(await readFile(join(here, "../package.json"), "utf8"));
  const engine = join(packed, `apparatus-engine-${version}.tgz`);
  const whole = join(packed, `apparatus-${version}.tgz`);

  const alone = await install("browser", [engine]);
  const size = await sizeOf(join(alone, "node_modules"));
  if (size > largestEngine) throw new Error(`engine: ${size} bytes, expected ${largestEngine}`);
  console.log(`engine: ${(size / 1e6).toFixed(1)} MB installed`);
  expect("browser", await inBrowser(join(alone, "reader.mjs")), '"label":"article-locator"');

  const unified = await install("unified", [
    engine,
    "rehype-stringify",
    "remark-parse",
    "remark-rehype",
    "typescript@5",
    "@types/node@20",
    "unified",
  ]);
  expect("unified", run(process.execPath, ["render.mjs"], unified), "art. 34</a>)");
  await writeFile(join(unified, "types.mts"), await readFile(join(here, "types.mts")));
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023"];
  run(process.execPath, ["node_modules/typescript/bin/tsc", ...options, "types.mts"], unified);
  console.log("types: as expected");

  const astro = await install("astro", [engine, "astro@5"]);
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  run(process.execPath, ["node_modules/astro/astro.js", "build"], astro);
  expect("astro", await readFile(join(astro, "dist/index.html"), "utf8"), "art 34</a>");

  const notebook = join(folder, "notebook");
  const made = ["lib/cli.js", "new", notebook, "--package", whole];
  run(process.execPath, made, join(here, ".."));
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
  run(npm, ["install", ...quiet, engine], notebook);
  const command = "node_modules/apparatus/lib/cli.js";
  const checked = run(process.execPath, [command, "check", "--format", "json"], notebook);
  const { messages } = JSON.parse(checked);
  const wrong = messages.filter(({ severity }) => severity !== "info");
  if (wrong.length > 0) throw new Error(`notebook: ${JSON.stringify(wrong, null, 2)}`);
  expect("notebook", run(process.execPath, [command, "build"], notebook), "dist/: ");
  const page = await readFile(join(notebook, "dist/sources/example.html"), "utf8");
  expect("notebook’s site", page, 'href="#ref-crc"');
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function install(name, packages) {
  const project = join(folder, name);
  await cp(join(here, name), project, { recursive: true });
  await writeFile(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  run(npm, ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], project);
  return project;
}

/** What a script prints where nothing of Node is. */
async function inBrowser(path) {
  const options = { bundle: true, platform: "browser", format: "iife", write: false };
  const { outputFiles } = await build({ entryPoints: [path], ...options });
  const printed = [];
  runInNewContext(outputFiles[0].text, {
    console: { log: (...texts) => printed.push(...texts) },
    document: new JSDOM().window.document,
  });
  return printed.join("\n");
}

async function sizeOf(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

function run(command, args, cwd) {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function expect(name, output, part) {
  if (!output.includes(part)) throw new Error(`${name}: expected ${part} in\n${output}`);
  console.log(`${name}: as expected`);
}
