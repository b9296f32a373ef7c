// Write the two published packages, each as a folder and as the file that npm installs, into `packed/`: `npm run
// pack:all`. The engine reads, cites and lists; the notebook is the command and the site, and depends on the
// engine. Their dependencies are what their compiled files import.
import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { compile } from "../compile.mjs";
import { packageOf, importedBy, required } from "./imports-of.mjs";
import { noticesOf } from "./notices.mjs";
import { engineDocs, packDocs } from "./pack-docs.mjs";

const out = "packed";
const root = JSON.parse(await readFile("package.json", "utf8"));
const engineName = `${root.name}-engine`;
/** What the notebook exports and the engine does not have. */
const ofNotebook = new Set(["./config"]);

await rm(out, { recursive: true, force: true });
const { node, site } = await compile(join(out, "lib"));
const outputs = new Map(
  Object.entries(node.outputs).map(([path, output]) => [
    posix.relative(`${out}/lib`, path),
    output,
  ]),
);
const importsOf = (path) =>
  outputs
    .get(path)
    .imports.filter(({ external }) => !external)
    .map((one) => posix.relative(`${out}/lib`, one.path));

const engineEntries = Object.entries(root.exports).filter(([name]) => !ofNotebook.has(name));
const inEngine = reached(engineEntries.map(([, { default: path }]) => posix.relative("lib", path)));
const scripts = [...outputs.keys()].filter((path) => path.startsWith("scripts/"));
const begin = [
  "cli.js",
  ...scripts,
  "dev-checks.js",
  "document-thread.js",
  "lsp-checks.js",
  "framework-config.js",
];
const inNotebook = [...reached(begin)].filter((path) => !inEngine.has(path));

await writeEngine();
await writeNotebook();
await rm(join(out, "lib"), { recursive: true });
// What is installed with both, for people who must list it: CycloneDX, made by npm from the lock file.
const bill = ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only"];
await write(join(out, `${root.name}-${root.version}.cdx.json`), run("npm", bill));
for (const name of ["engine", "notebook"]) {
  const folder = join(out, name);
  const pack = ["pack", "--silent", "--ignore-scripts", "--pack-destination", ".."];
  const file = run("npm", pack, folder).trim();
  run("npx", ["--no-install", "publint", "--strict", folder]);
  // ES modules only: the packages are not CommonJS, and Node 10 is long out of use.
  run("npx", ["--no-install", "attw", join(out, file), "--profile", "esm-only"]);
  console.log(join(out, file));
}

function run(command, args, cwd) {
  const name = process.platform === "win32" ? `${command}.cmd` : command;
  const shell = process.platform === "win32";
  try {
    return execFileSync(name, args, { cwd, encoding: "utf8", shell });
  } catch (error) {
    throw new Error(`${command} ${args.join(" ")}\n${error.stdout}${error.stderr}`);
  }
}

async function writeEngine() {
  const folder = join(out, "engine");
  for (const path of inEngine) await copyCode(path, join(folder, "lib"), (text) => text);
  await cp(join(out, "lib/catalogue"), join(folder, "lib/catalogue"), { recursive: true });
  const typed = await copyTypes(
    engineEntries.map(([, { types }]) => types),
    folder,
  );
  await writePackage(folder, inEngine, {
    name: engineName,
    description:
      "Citations in Markdown: Pandoc’s syntax, BibLaTeX libraries, any CSL style, and treaties",
    readme: "engine.md",
    docs: engineDocs,
    exports: {
      ...Object.fromEntries(engineEntries),
      // Only for the notebook of the same version.
      "./internal/*": "./lib/chunks/*",
      "./package.json": "./package.json",
    },
    dependencies: versionsOf(usedBy(inEngine, typed)),
  });
}

async function writeNotebook() {
  const folder = join(out, "notebook");
  for (const path of inNotebook) {
    await copyCode(path, join(folder, "lib"), (text) => withEngine(text, path));
  }
  await cp(join(out, "lib/site"), join(folder, "lib/site"), { recursive: true });
  await cp(join(out, "lib/site.json"), join(folder, "lib/site.json"));
  const { types } = root.exports["./config"];
  const typed = await copyTypes([types], folder);
  // The engine’s entries are also available under the notebook’s name, so that a notebook needs only one package.
  const again = {};
  for (const [name, { default: to }] of engineEntries) {
    const text = `export * from "${engineName}${name.slice(1)}";\n`;
    const declared = `./types/${posix.basename(to, ".js")}.d.ts`;
    await write(join(folder, to), text);
    await write(join(folder, declared), text);
    again[name] = { types: declared, default: to };
  }
  await writePackage(folder, inNotebook, {
    name: root.name,
    description: root.description,
    readme: "notebook.md",
    withSite: true,
    bin: root.bin,
    exports: { "./config": root.exports["./config"], ...again, "./package.json": "./package.json" },
    dependencies: { [engineName]: root.version, ...versionsOf(usedBy(inNotebook, typed)) },
  });
}

/** Everything the files lead to, by imports of any kind. */
function reached(paths) {
  const found = new Set(paths);
  for (const path of found) for (const next of importsOf(path)) found.add(next);
  return found;
}

async function copyCode(path, folder, change) {
  await write(join(folder, path), change(await readFile(join(out, "lib", path), "utf8")));
}

/** Replace imports of files that moved to the engine with imports of the engine. */
function withEngine(text, path) {
  for (const target of new Set(importsOf(path))) {
    if (!inEngine.has(target)) continue;
    const relative = posix.relative(posix.dirname(path), target);
    const written = relative.startsWith(".") ? relative : `./${relative}`;
    const name = target.startsWith("chunks/")
      ? `${engineName}/internal/${target.slice("chunks/".length)}`
      : `${engineName}/${posix.basename(target, ".js")}`;
    text = text.replaceAll(JSON.stringify(written), JSON.stringify(name));
  }
  return text;
}

/** Copy declarations and those they import; returns the packages they name. */
async function copyTypes(paths, folder) {
  const found = new Set(paths.map((path) => posix.normalize(path)));
  const packages = new Set();
  for (const path of found) {
    const text = await readFile(path, "utf8");
    await write(join(folder, path), text);
    for (const name of importedBy(text)) {
      if (!name.startsWith(".")) packages.add(packageOf(name));
      else found.add(posix.join(posix.dirname(path), name.replace(/\.js$/, ".d.ts")));
    }
  }
  return packages;
}

/** The packages that compiled files and declarations need to be installed, by name. */
function usedBy(paths, typed) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const path of paths) {
    const { imports, inputs } = outputs.get(path);
    for (const { path: name, external } of imports) if (external) names.add(packageOf(name));
    for (const input of Object.keys(inputs)) {
      if (input.startsWith("src/")) for (const name of required(input)) names.add(packageOf(name));
    }
  }
  for (const name of typed)
    names.add(root.devDependencies[`@types/${name}`] ? `@types/${name}` : name);
  names.delete(undefined);
  return [...names].toSorted();
}

function versionsOf(names) {
  const known = { ...root.devDependencies, ...root.dependencies };
  return Object.fromEntries(
    names.toSorted().map((name) => {
      if (!known[name]) throw new Error(`${name} is used, and package.json does not name it`);
      return [name, known[name]];
    }),
  );
}

async function writePackage(folder, paths, { readme, docs, exports, bin, withSite, ...own }) {
  const { version, license, type, engines, repository, bugs, homepage, keywords, author } = root;
  const { name, description, ...dependencies } = own;
  const manifest = {
    ...{ name, version, description, keywords, license, author, homepage, bugs, repository },
    ...{ type, engines, bin, exports },
    files: ["lib", "types", "docs", "CHANGELOG.md", "NOTICES.txt"],
    ...dependencies,
  };
  await write(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await packDocs(folder, readme, docs);
  for (const file of ["LICENSE", "CHANGELOG.md"]) await cp(file, join(folder, file));
  const inputs = [
    ...[...paths].flatMap((path) => Object.keys(outputs.get(path).inputs)),
    ...(withSite ? Object.keys(site.inputs) : []),
  ];
  await write(join(folder, "NOTICES.txt"), await noticesOf(inputs));
}

async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
