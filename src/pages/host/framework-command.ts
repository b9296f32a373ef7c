import { createRequire } from "node:module";
import { join } from "node:path";
import { commandPath } from "./assumptions.ts";

/** A child whose channel to its parent closes has lost it, however that ended. */
const endsWithParent = `data:text/javascript,${encodeURIComponent(
  'process.on("disconnect", () => process.exit(1)); process.channel?.unref();',
)}`;

/** How to run Observable Framework's command, the one that this package depends on, without its telemetry. */
export function frameworkCommand(args: readonly string[]): {
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
} {
  const require = createRequire(import.meta.url);
  // Its package names no main module: its folder is found by its manifest.
  const manifest = require.resolve("@observablehq/framework/package.json");
  const command = join(manifest, "..", ...commandPath);
  return {
    command: process.execPath,
    args: ["--no-warnings", "--import", endsWithParent, command, ...args],
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1" },
  };
}
