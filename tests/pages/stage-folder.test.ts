import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FolderTaken, stageFolder } from "../../src/pages/host/stage-folder.ts";

const gone = 4_194_305; // higher than any process id

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "apparatus-stage-"));
}

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), text);
}

async function replace(folder: string, text: string): Promise<void> {
  const { stage, publish, discard } = stageFolder(folder);
  write(stage, text);
  await publish();
  await discard();
}

test.each(["new", "old"])("a folder is replaced as a whole, where %s", async (state) => {
  const root = emptyFolder();
  if (state === "old") write(join(root, "dist"), "old");
  await replace(join(root, "dist"), "new");
  expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("new");
  expect(readdirSync(root)).toEqual(["dist"]);
});

test("an unpublished build leaves the folder as it was", async () => {
  const root = emptyFolder();
  write(join(root, "dist"), "old");
  const { stage, discard } = stageFolder(join(root, "dist"));
  write(stage, "half");
  await discard();
  expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("old");
  expect(readdirSync(root)).toEqual(["dist"]);
});

test("a link to a folder elsewhere is kept, and that folder is replaced", async () => {
  const root = emptyFolder();
  const elsewhere = join(emptyFolder(), "site");
  write(elsewhere, "old");
  symlinkSync(elsewhere, join(root, "dist"));
  await replace(join(root, "dist"), "new");
  expect(lstatSync(join(root, "dist")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(elsewhere, "index.html"), "utf8")).toBe("new");
});

test("a file and a broken link are kept, and reported", () => {
  const root = emptyFolder();
  writeFileSync(join(root, "dist"), "mine");
  symlinkSync("nowhere", join(root, "link"));
  expect(() => stageFolder(join(root, "dist"))).toThrow(FolderTaken);
  expect(() => stageFolder(join(root, "dist"))).toThrow(/dist is a file; move it away first/);
  expect(() => stageFolder(join(root, "link"))).toThrow(/leads nowhere/);
  expect(readFileSync(join(root, "dist"), "utf8")).toBe("mine");
});

// In a container the killed build had the same process id as this one.
test.each([gone, process.pid])(
  "what a killed build left is removed, and its site put back: %s",
  (gone) => {
    const root = emptyFolder();
    write(join(root, `.dist.${gone}-0123456789ab.new`), "half");
    writeFileSync(join(root, `.dist.${gone}-0123456789ab.new.json`), "{}");
    write(join(root, `.dist.${gone}-0123456789ab.old`), "last");
    write(join(root, `.dist.${process.ppid}-0123456789ab.new`), "another build’s");
    stageFolder(join(root, "dist"));
    expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("last");
    expect(readdirSync(root).sort()).toEqual(
      [`.dist.${process.ppid}-0123456789ab.new`, "dist"].sort(),
    );
  },
);
