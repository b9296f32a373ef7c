import slugify from "@sindresorhus/slugify";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { capital } from "../../capital.ts";
import { replaceFile, whyNot } from "../../replace-file.ts";
import { UsageError } from "../usage-error.ts";
import { askForNotebook } from "./ask-for-notebook.ts";
import { manifestWith } from "./manifest.ts";
import { notebookFiles } from "./notebook-files.ts";
import { packageSpecs } from "./package-specs.ts";
import type { Host } from "./publish-files.ts";

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
 * or contains only installed packages and documents. Nothing that exists is overwritten.
 */
export async function newNotebook(folder: string, options: NewOptions): Promise<number> {
  const root = resolve(folder);
  refuseFull(root, folder);
  const asked = await askForNotebook(
    { title: options.title, host: options.host, withGallery: options.gallery },
    { title: titleOf(root), host: "none", withGallery: true },
  );
  const { lang, style } = options;
  const specs = options.package ? { apparatus: options.package } : packageSpecs(root);
  const manifest = join(root, "package.json");
  const text = manifestWith(manifest, { title: asked.title, lang, style }, specs);
  const slug = slugify(asked.title) || "notebook";
  const files = Object.entries(notebookFiles({ ...asked, slug }));
  try {
    for (const [path, contents] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), contents, { flag: "wx" });
    }
    replaceFile(manifest, text);
  } catch (error) {
    throw new UsageError(`${folder} cannot be written: ${whyNot(error)}`);
  }
  process.stdout.write(`Created ${files.length + 1} files.`);
  if (options.install) install(root);
  process.stdout.write(nextSteps(root));
  return 0;
}

function refuseFull(root: string, folder: string): void {
  if (!existsSync(root)) return;
  if (!statSync(root).isDirectory()) throw new UsageError(`${folder} is a file; use a new folder`);
  const held = readdirSync(root).find((name) => !harmless.test(name));
  if (held === undefined) return;
  throw new UsageError(
    `${folder} contains ${held}; use a new or empty folder, or one with only installed packages and documents`,
  );
}

/** `my-notebook` becomes “My notebook”. */
function titleOf(root: string): string {
  const words = basename(root)
    .replace(/[-_\s\p{C}]+/gu, " ")
    .trim();
  return words === "" ? "A notebook" : capital(words);
}

function install(root: string): void {
  const isWindows = process.platform === "win32";
  process.stdout.write("\n");
  execFileSync(isWindows ? "npm.cmd" : "npm", ["install"], {
    cwd: root,
    stdio: "inherit",
    shell: isWindows,
  });
}

function nextSteps(root: string): string {
  const way = relative(process.cwd(), root);
  const steps = [
    ...(way === "" ? [] : [`cd ${/\s/.test(way) ? JSON.stringify(way) : way}`]),
    ...(existsSync(join(root, "node_modules", "apparatus")) ? [] : ["npm install"]),
    "npm start",
  ];
  return ` Next:

${steps.map((step) => `  ${step}\n`).join("")}
Then open the address that it prints. README.md says what is where.
`;
}
