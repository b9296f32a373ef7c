import { checkNotebook } from "../notebook/check-notebook.ts";
import { jsonProblem } from "../notebook/json-problem.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { previewSite } from "../pages/host/preview-site.ts";
import { siteAddresses } from "../pages/files/site-addresses.ts";
import { openNotebook } from "./open-notebook.ts";
import { isLoopback } from "../pages/host/preview-guard.ts";
import { printMessages, withoutControls } from "./print-messages.ts";
import { UsageError } from "./usage-error.ts";

/** `apparatus dev`: what is wrong in the content is printed, and the rest is shown. */
export async function dev({ port, host }: { port: string; host: string }): Promise<number> {
  const notebook = openNotebook();
  const { root, settings, manifest } = notebook;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new UsageError(`${port} is no port: expected a number from 1 to 65535`);
  }
  if (jsonProblem(String(manifest))) {
    // Nothing can be loaded beside such a manifest.
    printMessages(checkNotebook(notebook, siteAddresses).messages);
    process.stderr.write("Nothing is served: package.json cannot be read.\n");
    return 1;
  }
  const onChange = (notebook: Notebook): void =>
    printMessages(checkNotebook(notebook, siteAddresses).messages);
  const onTrouble = (reason: string): void => void process.stderr.write(`${reason}.\n`);
  const address = await previewSite({ root, host, port: number, onChange, onTrouble }).catch(
    (error: unknown) => {
      if (!(error instanceof Error) || !("syscall" in error)) throw error;
      throw new UsageError(`${host}:${port} cannot be listened at: ${error.message}`);
    },
  );
  const { port: taken } = new URL(address);
  // A URL leaves out the port that its scheme has by itself.
  if (Number(taken || 80) !== number) {
    process.stderr.write(`Port ${number} is in use: ${taken} is taken instead.\n`);
  }
  if (!isLoopback(host)) {
    const who = "Every machine that reaches this one can read the whole notebook, drafts too";
    process.stderr.write(`${who}: --host ${host} opens it, without a password.\n`);
  }
  process.stdout.write(`${withoutControls(settings.title)}\n${address}\nPress Ctrl+C to stop.\n`);
  return new Promise(() => {});
}
