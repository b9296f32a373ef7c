import { createRequire } from "node:module";
import { join } from "node:path";

/** How to run Observable Framework's command on a notebook, without its telemetry. */
export function frameworkCommand(
  root: string,
  args: readonly string[],
): { command: string; args: string[]; env: NodeJS.ProcessEnv } {
  const require = createRequire(join(root, "package.json"));
  // Its package names no main module: its folder is found by its manifest.
  const manifest = require.resolve("@observablehq/framework/package.json");
  const command = join(manifest, "..", "dist", "bin", "observable.js");
  return {
    command: process.execPath,
    args: ["--no-warnings", command, ...args],
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1" },
  };
}
