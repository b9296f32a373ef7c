import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/**
 * Import TypeScript of this repository in its present state, compiled or not.
 *
 * @param paths
 *   Files, from the root: `src/csl/engine.ts`.
 * @returns
 *   All their exports.
 */
export async function importSources(...paths) {
  const contents = paths.map((path) => `export * from "./${path}";`).join("\n");
  // Each process has its own folder, because several may run at once.
  const folder = await mkdtemp(join(root, "node_modules/.sources-"));
  try {
    const outfile = join(folder, "sources.mjs");
    await build({
      stdin: { contents, resolveDir: root, loader: "ts" },
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      logLevel: "warning",
      // Some modules are imported only for their types.
      logOverride: { "ignored-bare-import": "silent" },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
