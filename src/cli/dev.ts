import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { jsonProblem } from "../notebook/json-problem.ts";
import { checkNotebook } from "../notebook/check-notebook.ts";
import { isLoopback } from "../pages/host/preview/preview-guard.ts";
import type { MessageChanges } from "../pages/host/preview/message-changes.ts";
import { previewSite } from "../pages/host/preview/preview-site.ts";
import { siteFacts } from "../pages/files/checked-site.ts";
import { openNotebook } from "./open-notebook.ts";
import { printMessages, withoutControls } from "./messages/print-messages.ts";
import { packageFolder } from "./package-manifest.ts";
import { clock, tellChanges } from "./tell-changes.ts";
import { UsageError } from "./usage-error.ts";

/** `apparatus dev`: errors in the content are printed, and everything else is shown. */
export async function dev({ port, host }: { port: string; host: string }): Promise<number> {
  const notebook = openNotebook(["package.json", "src/pages"]);
  const { root, settings, manifest } = notebook;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new UsageError(`invalid port "${port}"; use a number from 1 to 65535`);
  }
  if (jsonProblem(String(manifest))) {
    // Nothing can be loaded next to such a manifest.
    printMessages(checkNotebook(notebook, siteFacts).messages);
    process.stderr.write("Cannot start the preview: package.json cannot be read.\n");
    return 1;
  }
  let trouble: string | undefined;
  const onTrouble = (reason: string): void => {
    if (reason !== trouble) process.stderr.write(`${clock()} ${withoutControls(reason)}.\n`);
    trouble = reason;
  };
  const startChecks = (): Worker =>
    new Worker(join(packageFolder(), "lib", "dev-checks.js"), { workerData: { root } });
  const onMessages = (changes: MessageChanges): void => tellChanges(changes);
  const options = { root, host, port: number, startChecks, onMessages, onTrouble };
  const address = await previewSite(options).catch((error: unknown) => {
    if (!(error instanceof Error) || !("syscall" in error)) throw error;
    throw new UsageError(`cannot listen on ${host}:${port}: ${error.message}`);
  });
  const { port: taken } = new URL(address);
  // A URL omits the default port of its scheme.
  if (Number(taken || 80) !== number) {
    process.stderr.write(`Port ${number} is in use; using ${taken} instead.\n`);
  }
  if (!isLoopback(host)) {
    const who = "Every machine that reaches this one can read the whole notebook, drafts too";
    process.stderr.write(`${who}: --host ${host} opens it, without a password.\n`);
  }
  process.stdout.write(`${withoutControls(settings.title)}\n${address}\nPress Ctrl+C to stop.\n`);
  return new Promise(() => {});
}
