import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../lsp/server.ts";
import { packageFolder, packageManifest } from "./package-manifest.ts";

/** `apparatus lsp`: a language server over standard input and output, until its editor closes. */
export function lsp(): Promise<number> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve({
    connection,
    folder: process.cwd(),
    version: packageManifest().version,
    startChecks: (root) =>
      new Worker(join(packageFolder(), "lib", "lsp-checks.js"), { workerData: { root } }),
  });
  return new Promise(() => {});
}
