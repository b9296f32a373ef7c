import { capital } from "../../capital.ts";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { whyNot } from "../../replace-file.ts";
import { UsageError } from "../usage-error.ts";
import { notebookFiles } from "./notebook-files.ts";
import { packageSpec } from "./package-spec.ts";

/**
 * `apparatus new`: a notebook that builds, with an example of each thing, in a folder that is new or
 * empty. Nothing that exists is written over.
 */
export function newNotebook(folder: string, { package: asked }: { package?: string }): number {
  const root = resolve(folder);
  refuseFull(root, folder);
  const spec = asked ?? packageSpec(root);
  const files = Object.entries(notebookFiles({ title: titleOf(root), spec }));
  try {
    for (const [path, contents] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), contents, { flag: "wx" });
    }
  } catch (error) {
    throw new UsageError(`${folder} cannot be written: ${whyNot(error)}`);
  }
  process.stdout.write(nextSteps(root, spec, files.length));
  return 0;
}

function refuseFull(root: string, folder: string): void {
  if (!existsSync(root)) return;
  if (!statSync(root).isDirectory())
    throw new UsageError(`${folder} is a file: expected a new folder`);
  if (readdirSync(root).length > 0) {
    throw new UsageError(`${folder} is not empty: expected a new folder, or an empty one`);
  }
}

/** `my-notebook` is called “My notebook”. */
function titleOf(root: string): string {
  const words = basename(root)
    .replace(/[-_\s]+/g, " ")
    .trim();
  return words === "" ? "A notebook" : capital(words);
}

function nextSteps(root: string, spec: string, count: number): string {
  const way = relative(process.cwd(), root);
  const enter = way === "" ? [] : [`cd ${/\s/.test(way) ? JSON.stringify(way) : way}`];
  const steps = [...enter, "npm install", "npm run check", "npm start"];
  return `Created ${count} files; Apparatus comes from ${spec}. Next:

${steps.map((step) => `  ${step}\n`).join("")}
README.md says what is where.
`;
}
