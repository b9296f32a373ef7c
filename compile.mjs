// Compile `src/` into `lib/`: the command and the Framework configuration for Node, the style sheet and the scripts
// of the site for browsers. Packages that are large or must not be shipped remain packages. Modules are bundled and
// split by command, so that a command starts in a tenth of a second. Scripts are compiled for the browsers of
// `browserslist`; tests/pages/older-browsers.test.ts checks the style sheets for the same browsers.
import { readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { keepCode } from "./scripts/keep-code.mjs";
import { packCatalogue } from "./scripts/pack-catalogue.mjs";
import { replaceFiles } from "./scripts/replace-files.mjs";

/** What other packages may import, and the command: names of compiled files, with their entry files. */
export const entries = {
  cli: "src/cli/start/start.ts",
  "dev-checks": "src/cli/threads/dev-checks.ts",
  "document-thread": "src/cli/threads/document-thread.ts",
  "lsp-checks": "src/cli/threads/lsp-checks.ts",
  "framework-config": "src/pages/host/framework-config.ts",
  citations: "src/citations/package-citations.ts",
  csl: "src/csl/package-csl.ts",
  mdast: "src/remark/package-mdast.ts",
  micromark: "src/remark/package-micromark.ts",
  remark: "src/remark/package-remark.ts",
};

const external = [
  "@expo-google-fonts/*",
  "@observablehq/*",
  "@resvg/*",
  "ajv",
  "chokidar",
  "cldr-rbnf",
  "esbuild",
  "httpxy",
  "jsdom",
];

/** How all that Node runs is compiled. */
const forNode = {
  platform: "node",
  target: "node20",
  external,
  logLevel: "warning",
  // Some modules are imported only for their types.
  logOverride: { "ignored-bare-import": "silent" },
};

/**
 * Commands that many start for each document they write: each becomes one script beside the modules, because a
 * process starts sooner with one file, whose code V8 can keep (src/cli/start/run-script.ts).
 */
const asScripts = ["render"];

/**
 * Compile into a new folder.
 *
 * @returns
 *   esbuild’s metafiles: the inputs of each compiled file, for Node and for the site.
 */
export async function compile(folder) {
  const { browserslist } = JSON.parse(await readFile("package.json", "utf8"));
  const scripts = await compileScripts(folder);
  const [{ metafile: node }, { metafile: site }] = await Promise.all([
    build({
      entryPoints: entries,
      outdir: folder,
      bundle: true,
      splitting: true,
      metafile: true,
      chunkNames: "chunks/[name]-[hash]",
      format: "esm",
      define: { SCRIPTS: JSON.stringify(scripts.names) },
      ...forNode,
    }),
    build({
      entryPoints: {
        style: "src/pages/styles/site.css",
        // `site` is on every page; a page asks for the others by name.
        site: "src/pages/client/site.ts",
        ...Object.fromEntries(
          ["documents", "figure", "live", "reader", "search", "works"].map((name) => [
            name,
            `src/pages/client/${name}/${name}.ts`,
          ]),
        ),
      },
      outdir: join(folder, "site"),
      bundle: true,
      splitting: true,
      metafile: true,
      chunkNames: "chunk-[hash]",
      minify: true,
      format: "esm",
      target: ["es2022", ...browserslist.map((browser) => browser.replace(" ", ""))],
      entryNames: "[name]-[hash]",
      assetNames: "fonts/[name]-[hash]",
      loader: { ".woff2": "file" },
      logLevel: "warning",
    }),
  ]);
  // Files of an earlier site remain beside those of this one for a while.
  const paths = Object.keys(site.outputs).sort();
  const names = paths.map((path) => relative(join(folder, "site"), path).replaceAll("\\", "/"));
  await writeFile(join(folder, "site.json"), `${JSON.stringify(names, null, 2)}\n`);
  for (const path of Object.keys(node.outputs)) await giveRequire(path);
  await packCatalogue(join(folder, "catalogue"));
  return { node: { outputs: { ...node.outputs, ...scripts.outputs } }, site };
}

/** Compile commands as scripts: the file of each by its name, and esbuild’s outputs. */
async function compileScripts(folder) {
  const names = {};
  const outputs = {};
  for (const name of asScripts) {
    const { metafile } = await build({
      entryPoints: { [name]: "src/cli/main.ts" },
      outdir: join(folder, "scripts"),
      entryNames: "[name]-[hash]",
      bundle: true,
      metafile: true,
      format: "cjs",
      minify: true,
      // A function of what it needs of Node: run-script.ts calls it.
      banner: { js: "(function (require, scriptUrl) {" },
      footer: { js: "})" },
      define: { "import.meta.url": "scriptUrl" },
      plugins: [onlyCommand(name), whenUsed],
      ...forNode,
    });
    Object.assign(outputs, metafile.outputs);
    const [path] = Object.keys(metafile.outputs);
    await writeFile(path, inAscii(await readFile(path, "utf8")));
    names[name] = relative(folder, path).replaceAll("\\", "/");
  }
  return { names, outputs };
}

/**
 * A script with escapes for all other letters, which esbuild leaves in regular expressions: V8 keeps it in half as
 * many bytes, and a short run takes a twentieth less. In templates of `String.raw`, which are the sources of regular
 * expressions too, the escapes mean the same.
 */
function inAscii(script) {
  return script.replace(
    /[^\0-\x7F]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Modules of Node that load many others and that most runs never use: a script loads them at their first use. */
const whenUsed = {
  name: "when-used",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:(?:child_process|crypto)$/ }, ({ path, namespace }) =>
      namespace === "when-used" ? { path, external: true } : { path, namespace: "when-used" },
    );
    onLoad({ filter: /^/, namespace: "when-used" }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== "default");
      const getters = names.map((name) => `get ${name}() { return require("${path}").${name}; }`);
      return { contents: `module.exports = { ${getters.join(",\n")} };` };
    });
  },
};

/** The modules of other commands, which a script never loads, stay out of it. */
function onlyCommand(name) {
  return {
    name: "only-command",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\// }, ({ kind, importer, path }) => {
        const isCommand = kind === "dynamic-import" && basename(importer) === "program.ts";
        return isCommand && path !== `./${name}.ts` ? { path, external: true } : undefined;
      });
    },
  };
}

/**
 * CommonJS packages ask for Node’s modules with `require`, which ES modules do not have. It is added only to the
 * files with such packages, so that the others also run in browsers.
 */
async function giveRequire(path) {
  const text = await readFile(path, "utf8");
  if (!text.includes('__require("')) return;
  const given = `import { createRequire as __createRequire } from "node:module";
const __nodeRequire = __createRequire(import.meta.url);
`;
  // The first line of the command names its interpreter.
  const [, first = "", rest = ""] = /^(#!.*\n)?([^]*)$/.exec(text) ?? [];
  await writeFile(path, first + given + rest.replaceAll('__require("', '__nodeRequire("'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = `lib.${process.pid}.new`;
  try {
    await compile(fresh);
    await replaceFiles(fresh, "lib");
    keepCode("lib");
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
