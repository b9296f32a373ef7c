import { join } from "node:path";
import { checkNotebook } from "../notebook/check-notebook.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { deadLinks } from "../pages/files/dead-links.ts";
import { BuildError, buildSite } from "../pages/host/build-site.ts";
import { siteFacts } from "../pages/files/checked-site.ts";
import { openNotebook } from "./open-notebook.ts";
import { hasErrors, printMessages, withoutControls } from "./messages/print-messages.ts";

/** `apparatus build`: errors in the content stop it before anything is written. */
export async function build({ checkLinks = false }: { checkLinks?: boolean }): Promise<number> {
  const notebook = openNotebook(["package.json", "src/pages"]);
  const { messages } = checkNotebook(notebook, siteFacts);
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
    return checkLinks ? tellDeadLinks(notebook) : 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    progress("");
    process.stderr.write(`Nothing was built: ${error.message}\n`);
    return 1;
  }
}

/** The site is kept: a broken link is no reason to be without it. */
function tellDeadLinks({ root, settings }: Notebook): number {
  const dead = deadLinks(join(root, "dist"), settings);
  for (const { page, target, isPlace } of dead) {
    const reason = isPlace ? "its page has no such place" : "there is no such page or file";
    const told = withoutControls(`dist/${page}: \`${target}\` leads nowhere: ${reason}`);
    process.stderr.write(`${told}\n`);
  }
  const count = dead.length === 1 ? "1 link leads" : `${dead.length || "No"} links lead`;
  process.stdout.write(`${count} nowhere\n`);
  return dead.length === 0 ? 0 : 1;
}
