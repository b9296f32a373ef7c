import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { apparatus, folderWith, repository } from "./run.ts";

/** A preview of a new notebook, once it can be asked. */
async function previewOf(folder: string, port: number) {
  const command = [join(repository, "lib/cli.js"), "dev", "--port", String(port)];
  const preview = spawn(process.execPath, command, { cwd: folder });
  onTestFinished(async () => {
    const ended = once(preview, "close");
    preview.kill();
    await ended;
  });
  const told = { said: "" };
  let printed = "";
  preview.stderr.on("data", (chunk: Buffer) => (told.said += chunk.toString()));
  preview.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  while (!printed.includes("Ctrl+C")) await once(preview.stdout, "data");
  const address = /http:\S+/.exec(printed)?.[0] ?? "";
  const ask = async (path: string): Promise<{ status: number; text: string }> => {
    const response = await fetch(address + path);
    return { status: response.status, text: await response.text() };
  };
  return { ask, told };
}

function newNotebook(): string {
  const folder = folderWith({});
  apparatus(folder, ["new", ".", "--title", "Trees in the park"]);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(repository, join(folder, "node_modules", "apparatus"));
  return folder;
}

test("settings that are no JSON for a while leave the pages as they were", async () => {
  const folder = newNotebook();
  const file = join(folder, "package.json");
  const manifest = readFileSync(file, "utf8");
  const { ask } = await previewOf(folder, 4361);
  const before = await ask("works/");
  expect(before).toMatchObject({
    status: 200,
    text: expect.stringContaining("Trees in the park") as string,
  });

  writeFileSync(file, manifest.replace('"title"', "title"));
  expect(await ask("works/")).toEqual(before);
  writeFileSync(file, manifest.replace("Trees in the park", "Bushes"));
  const { text } = await ask("works/");
  expect(text).toContain("Bushes");
  expect(text).not.toContain("Trees in the park");
}, 180_000);

test.each([
  ["a fault of syntax", "export default {{", "observablehq.config.js"],
  ["an import that is not there", 'import "./nowhere.js";\n', "nowhere.js"],
])(
  "a preview that begins with %s in its configuration says so",
  async (_, broken, named) => {
    const folder = newNotebook();
    const file = join(folder, "observablehq.config.js");
    const sound = readFileSync(file, "utf8");
    writeFileSync(file, broken);
    const { ask, told } = await previewOf(folder, 4362);
    expect(told.said).toContain("Framework’s server stopped");
    expect(told.said).toContain(named);
    expect(told.said).not.toContain("Please report");
    expect(told.said).not.toContain("github.com");
    const { status, text } = await ask("works/");
    expect(status).toBe(503);
    expect(text).toContain(named);

    writeFileSync(file, sound);
    expect(await ask("works/")).toMatchObject({ status: 200 });
    expect(await ask("notes/gallery")).toMatchObject({ status: 200 });
  },
  180_000,
);
