import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { serveSite } from "./serve-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the built site, and the folder that holds it. */
    site: { address: string; folder: string };
  }
}

/**
 * Build the notebook once for all browser tests, with a right-to-left source beside its own, and serve it. `lib/`
 * must already be compiled.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), "apparatus-site-"));
  for (const path of ["package.json", "observablehq.config.ts", "references.bib", "sources"]) {
    cpSync(path, join(root, path), { recursive: true });
  }
  cpSync("src/pages", join(root, "src/pages"), { recursive: true });
  cpSync("tests/browser/fixtures/sources", join(root, "sources"), { recursive: true });
  for (const path of ["node_modules", "lib"]) symlinkSync(resolve(path), join(root, path));
  execFileSync(process.execPath, [resolve("lib/cli.js"), "build"], { cwd: root, stdio: "pipe" });

  const folder = join(root, "dist");
  const { address, close } = await serveSite(folder);
  project.provide("site", { address, folder });
  return async () => {
    await close();
    rmSync(root, { recursive: true, force: true });
  };
}
