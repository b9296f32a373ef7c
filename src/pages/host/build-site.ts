import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { Notebook } from "../../notebook/notebook.ts";
import { pathOf } from "../addresses.ts";
import { planVariable, writePlan } from "./build-plan.ts";
import { fillPage } from "./fill-page.ts";
import { finishPage } from "./finish-page.ts";
import { linkedFiles } from "./linked-files.ts";
import { frameworkCommand } from "./framework-command.ts";
import { FolderTaken, stageFolder, type StagedFolder } from "./stage-folder.ts";
import { readSiteAssets, type SiteAssets } from "../files/site-assets.ts";
import { stableFiles } from "../files/stable-files.ts";
import { askedAddresses, wholeTemplates } from "./whole-templates.ts";
import { whyNotBuilt } from "./why-not-built.ts";
import { writtenLanguage } from "./written-language.ts";
import { writtenPages } from "./written-pages.ts";
import { cellError, ownFolder } from "./assumptions.ts";

/** An error that the author of the pages can fix; its message says all that is known. */
export class BuildError extends Error {}

/**
 * Build the site next to the last one, and replace that when it is complete.
 *
 * @throws
 *   BuildError If Framework fails or a page contains an error; after this or any other error, the last site is
 *   still there.
 */
export async function buildSite(
  notebook: Notebook,
  progress: (step: string) => void,
): Promise<{ pages: number; files: number }> {
  const { root } = notebook;
  const { stage, publish, discard } = stageSite(join(root, "dist"));
  const plan = `${stage}.json`;
  const write = writerTo(stage);
  try {
    progress("Building pages …");
    await runFramework(notebook, stage, plan);
    progress("Finishing pages …");
    const assets = readSiteAssets();
    const pages = await finishPages(notebook, stage, assets, write);
    progress("Writing files …");
    const ofPreview = assets.scripts.get("live");
    for (const [path, contents] of assets.files) {
      if (path !== ofPreview) await write(path, contents, "wx");
    }
    const files = await writeFiles(notebook, write);
    await publish();
    return { pages, files };
  } finally {
    await discard();
    await rm(plan, { force: true });
  }
}

function stageSite(folder: string): StagedFolder {
  try {
    return stageFolder(folder);
  } catch (error) {
    throw error instanceof FolderTaken ? new BuildError(error.message) : error;
  }
}

async function runFramework(notebook: Notebook, stage: string, plan: string): Promise<void> {
  const { root } = notebook;
  const whole = wholeTemplates(root);
  const paths = Array.from(askedAddresses(notebook, whole), pathOf);
  writePlan(plan, { output: stage, paths, later: [...whole.values()] });
  const { command, args, env } = frameworkCommand(["build"]);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...env, [planVariable]: plan },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new BuildError(whyNotBuilt(output));
}

async function finishPages(
  notebook: Notebook,
  stage: string,
  assets: SiteAssets,
  write: Write,
): Promise<number> {
  let [count, live] = [0, false];
  for await (const { path, html, params } of writtenPages(notebook, stage)) {
    const error = cellError.exec(html)?.[1];
    if (error !== undefined) throw new BuildError(`${path} has an error: ${error}`);
    const page = fillPage(html, notebook, path, params);
    const written = page === html ? { written: writtenLanguage(notebook, path) } : {};
    const options = { path, settings: notebook.settings, assets, ...written };
    const finished = finishPage(page, options);
    if (!params) await copyLinked(notebook, stage, path, page, write);
    live ||= finished.includes(`/${ownFolder}/`);
    await write(`${path}.html`, finished, "w");
    count++;
  }
  // Framework’s own scripts are only for pages with live cells.
  if (!live) await rm(join(stage, ownFolder), { recursive: true, force: true });
  return count;
}

/** Files next to an authored page, unless the site has one of that name. */
async function copyLinked(
  { root }: Notebook,
  stage: string,
  path: string,
  page: string,
  write: Write,
): Promise<void> {
  for (const [address, file] of linkedFiles(root, path, page)) {
    if (!existsSync(join(stage, address))) await write(address, await readFile(file), "wx");
  }
}

/** Several at a time: other threads draw pictures while this one writes what is ready. */
async function writeFiles(notebook: Notebook, write: Write): Promise<number> {
  let count = 0;
  const files = stableFiles(notebook);
  let hasFailed = false;
  const work = async (): Promise<void> => {
    for (let next = files.next(); !next.done && !hasFailed; next = files.next()) {
      const { path, contents } = next.value;
      try {
        await write(path, await contents(), "wx");
      } catch (error) {
        hasFailed = true;
        throw error;
      }
      count++;
    }
  };
  // Wait for all of them before reporting the first failure: what they write is removed then.
  const ended = await Promise.allSettled(Array.from({ length: availableParallelism() + 1 }, work));
  for (const one of ended) if (one.status === "rejected") throw one.reason;
  return count;
}

/** Writes a file of the site; with `wx`, an existing file is an error. */
type Write = (path: string, contents: string | Uint8Array, flag: "w" | "wx") => Promise<void>;

function writerTo(stage: string): Write {
  const folders = new Set<string>();
  return async (path, contents, flag) => {
    const file = join(stage, path);
    const folder = dirname(file);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(file, contents, { flag });
  };
}
