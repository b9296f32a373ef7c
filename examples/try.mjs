// Try the examples and a new notebook as a user would: pack the package, install it into new folders,
// and run them.
// `npm run examples`; needs the registry, and a minute or two.
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const folder = await mkdtemp(join(tmpdir(), "apparatus-examples-"));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

try {
  run(npm, ["pack", "--silent", "--pack-destination", folder], join(here, ".."));
  const tarball = join(
    folder,
    (await readdir(folder)).find((name) => name.endsWith(".tgz")),
  );

  const unified = await install("unified", [
    tarball,
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

  const astro = await install("astro", [tarball, "astro@5"]);
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  run(process.execPath, ["node_modules/astro/astro.js", "build"], astro);
  expect("astro", await readFile(join(astro, "dist/index.html"), "utf8"), "art 34</a>");

  const notebook = join(folder, "notebook");
  const made = ["lib/cli.js", "new", notebook, "--package", tarball];
  run(process.execPath, made, join(here, ".."));
  run(npm, ["install", "--ignore-scripts", "--no-audit", "--no-fund"], notebook);
  const command = "node_modules/apparatus/lib/cli.js";
  const checked = run(process.execPath, [command, "check", "--format", "json"], notebook);
  const { messages } = JSON.parse(checked);
  const wrong = messages.filter(({ severity }) => severity !== "info");
  if (wrong.length > 0) throw new Error(`notebook: ${JSON.stringify(wrong, null, 2)}`);
  expect("notebook", run(process.execPath, [command, "build"], notebook), "dist/: ");
  const page = await readFile(join(notebook, "dist/sources/example.html"), "utf8");
  expect("notebook’s site", page, 'href="#ref-genocide"');
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
