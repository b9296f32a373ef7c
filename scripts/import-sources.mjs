import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/**
 * Import TypeScript of this repository as it is now, compiled or not.
 *
 * @param paths
 *   Files, from the root: `src/csl/engine.ts`.
 * @returns
 *   All that they export.
 */
export async function importSources(...paths) {
  const contents = paths.map((path) => `export * from "./${path}";`).join("\n");
  // A folder a process: several may run at once.
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
      // Some modules are imported for their types alone.
      logOverride: { "ignored-bare-import": "silent" },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
