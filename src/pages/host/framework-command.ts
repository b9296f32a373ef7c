import { createRequire } from "node:module";
import { join } from "node:path";
import { commandPath } from "./assumptions.ts";

/** A child whose channel closes has lost its parent, for whatever reason. */
const endsWithParent = `data:text/javascript,${encodeURIComponent(
  'process.on("disconnect", () => process.exit(1)); process.channel?.unref();',
)}`;

/** If there is a secret, a request without it comes from outside this package. */
export const secretHeader = "x-apparatus-preview";
export const secretVariable = "APPARATUS_PREVIEW";
const answersParentAlone = `data:text/javascript,${encodeURIComponent(`
import http from "node:http";
const secret = process.env.${secretVariable};
delete process.env.${secretVariable};
const { emit } = http.Server.prototype;
if (secret) http.Server.prototype.emit = function (type, request, answer, ...others) {
  const isAsked = type === "request" || type === "upgrade";
  if (!isAsked || request.headers["${secretHeader}"] === secret) return emit.call(this, type, request, answer, ...others);
  if (type === "upgrade") answer.destroy(); else answer.writeHead(403).end();
  return true;
};`)}`;

/** How to run the Observable Framework command this package depends on, without its telemetry. */
export function frameworkCommand(args: readonly string[]): {
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
} {
  const require = createRequire(import.meta.url);
  // The package names no main module, so its folder is found by its manifest.
  const manifest = require.resolve("@observablehq/framework/package.json");
  const command = join(manifest, "..", ...commandPath);
  return {
    command: process.execPath,
    args: [
      "--no-warnings",
      "--import",
      endsWithParent,
      "--import",
      answersParentAlone,
      command,
      ...args,
    ],
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1" },
  };
}
