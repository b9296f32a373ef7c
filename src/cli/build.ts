import { checkNotebook } from "../notebook/check-notebook.ts";
import { BuildError, buildSite } from "../pages/host/build-site.ts";
import { siteAddresses } from "../pages/files/site-addresses.ts";
import { openNotebook } from "./open-notebook.ts";
import { hasErrors, printMessages } from "./messages/print-messages.ts";

/** `apparatus build`: errors in the content stop it before anything is written. */
export async function build(): Promise<number> {
  const notebook = openNotebook();
  const { messages } = checkNotebook(notebook, siteAddresses);
  printMessages(messages);
  if (hasErrors(messages)) {
    process.stderr.write("Nothing was built: the content has errors.\n");
    return 1;
  }
  const progress = process.stderr.isTTY
    ? (step: string): void => void process.stderr.write(`\r\u001b[K${step}`)
    : (): void => {};
  try {
    const { pages, files } = await buildSite(notebook, progress);
    progress("");
    process.stdout.write(`dist/: ${pages} pages, ${files} files beside them\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    progress("");
    process.stderr.write(`Nothing was built: ${error.message}\n`);
    return 1;
  }
}
