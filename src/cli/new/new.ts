import slugify from "@sindresorhus/slugify";
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { capital } from "../../capital.ts";
import { isOfSystem } from "../../fault.ts";
import { NotReplaced, whyNot } from "../../replace-file.ts";
import { withoutControls } from "../messages/print-messages.ts";
import { UsageError } from "../usage-error.ts";
import { askForNotebook } from "./ask-for-notebook.ts";
import { checkOptions } from "./check-options.ts";
import { manifestWith } from "./manifest.ts";
import { nextSteps } from "./next-steps.ts";
import { notebookFiles } from "./notebook-files.ts";
import { packageSpecs } from "./package-specs.ts";
import type { Host } from "./publish-files.ts";
import { finishStopped, isLeftInside, writeNotebook } from "./write-notebook.ts";

export interface NewOptions {
  title?: string;
  lang: string;
  style: string;
  host?: Host;
  gallery?: boolean;
  install?: boolean;
  package?: string;
}

/**
 * What the folder may already contain: npm and Git write these, packages may be files, and documents may be waiting
 * to be added.
 */
const harmless =
  /^(?:package\.json|package-lock\.json|node_modules|\.git|.*\.(?:tgz|pdf|docx|txt|html?|xml))$/i;

/**
 * `apparatus new`: create a notebook that builds, with an example of each thing, in a folder that is new or empty,
 * or contains only installed packages and documents. Nothing that exists is overwritten, and nothing is left of a
 * notebook that cannot be written as a whole.
 *
 * @param given
 *   The options that the user gave, as `--title`.
 */
export async function newNotebook(
  folder: string,
  options: NewOptions,
  given: readonly string[],
): Promise<number> {
  if (folder === "") throw new UsageError("the folder has no name; use . for the one you are in");
  const root = resolve(folder);
  checkOptions(root, options);
  try {
    if (finishStopped(root)) process.stdout.write(finished(given));
    else {
      refuseFull(root, folder);
      const files = await askForFiles(root, folder, options);
      writeNotebook(root, files);
      process.stdout.write(`Created ${Object.keys(files).length} files.`);
    }
  } catch (error) {
    if (!isOfSystem(error) && !(error instanceof NotReplaced)) throw error;
    process.stderr.write(`${withoutControls(folder)} was not created: ${whyNot(error)}\n`);
    return 1;
  }
  if (options.install && !install(root)) return 1;
  process.stdout.write(nextSteps(root));
  return 0;
}

function finished(given: readonly string[]): string {
  const unused = given.filter((flag) => flag !== "--install");
  const told =
    unused.length === 0
      ? ""
      : ` This run’s ${unused.join(", ")} ${unused.length === 1 ? "was" : "were"} not used.`;
  return `Finished the notebook that a stopped run began, as that run was asked.${told}`;
}

async function askForFiles(
  root: string,
  folder: string,
  options: NewOptions,
): Promise<Record<string, string>> {
  const asked = await askForNotebook(
    { title: options.title, host: options.host, withGallery: options.gallery },
    { title: titleOf(root), host: "none", withGallery: true },
  );
  const { lang, style } = options;
  const specs = options.package ? { apparatus: options.package } : packageSpecs(root);
  const settings = { title: asked.title, lang, style };
  const slug = slugify(asked.title) || "notebook";
  return {
    ...notebookFiles({ ...asked, slug }),
    "package.json": manifestWith(root, folder, settings, specs),
  };
}

function refuseFull(root: string, folder: string): void {
  if (!existsSync(root)) {
    if (isInFile(root))
      throw new UsageError(`${folder} cannot be written: a part of its path is a file`);
    if (lstatSync(root, { throwIfNoEntry: false }))
      throw new UsageError(`${folder} is a link that leads nowhere; remove it first`);
    return;
  }
  if (!statSync(root).isDirectory()) throw new UsageError(`${folder} is a file; use a new folder`);
  const held = readdirSync(root).find((name) => !harmless.test(name) && !isLeftInside(root, name));
  if (held === undefined) return;
  throw new UsageError(
    `${folder} contains ${held}; use a new or empty folder, or one with only installed packages and documents`,
  );
}

/** Whether the nearest thing above a path is no folder. */
function isInFile(path: string): boolean {
  const above = dirname(path);
  return existsSync(above) ? !statSync(above).isDirectory() : isInFile(above);
}

/** `my-notebook` becomes “My notebook”. */
function titleOf(root: string): string {
  const words = basename(root)
    .replace(/[-_\s\p{C}]+/gu, " ")
    .trim();
  return words === "" ? "A notebook" : capital(words);
}

function install(root: string): boolean {
  const isWindows = process.platform === "win32";
  process.stdout.write("\n");
  const npm = spawnSync(isWindows ? "npm.cmd" : "npm", ["install"], {
    cwd: root,
    stdio: "inherit",
    shell: isWindows,
  });
  if (npm.status === 0) return true;
  const why = npm.error ? `: ${whyNot(npm.error)}` : "";
  process.stderr.write(`npm install failed${why}; the notebook is there, so run it again in it\n`);
  return false;
}
