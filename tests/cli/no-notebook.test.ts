import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, command, folderWith } from "./run.ts";

/** Commands that need no notebook: they make one, read one file, or serve an editor or a shell. */
const without = new Set(["new", "render", "lsp", "completion"]);

test("every command that needs a notebook says so in a sentence if there is none", () => {
  const folder = folderWith({ "letter.txt": "A letter.\n" });
  const { stdout } = apparatus(folder, ["--help"]);
  const [, list = ""] = /^Commands:\n([^]*)/m.exec(stdout) ?? [];
  const commands = Array.from(
    list.matchAll(/^ {2}([a-z][a-z-]*)(.*)$/gm),
    ([, name = "", rest]) => ({
      name,
      needsFile: /<[a-z.]+>/.test(rest ?? ""),
    }),
  ).filter(({ name }) => !without.has(name));
  expect(commands.length).toBeGreaterThan(5);
  for (const { name, needsFile } of commands) {
    const format = name === "export" ? ["--to", "bibtex"] : [];
    const { status, stderr } = apparatus(folder, [
      ...[name, ...format],
      ...(needsFile ? ["letter.txt"] : []),
    ]);
    expect({ name, status }).toEqual({ name, status: 2 });
    expect(stderr).toMatch(
      /^apparatus: [^\n]*no (?:notebook|library) here[:;] (?:expected|add) [^\n]*\n$/,
    );
  }
});

test.each(["dev", "build"])(
  "%s does nothing in a folder with a manifest and no pages",
  (command) => {
    const folder = folderWith({ "package.json": "{}" });
    const { status, stderr } = apparatus(folder, [command]);
    expect(status).toBe(2);
    expect(stderr).toContain("no notebook here: expected src/pages in ");
    expect(readdirSync(folder)).toEqual(["package.json"]);
  },
);

test.runIf(process.platform === "linux")("a folder that is gone is named as the reason", () => {
  const folder = folderWith({ "letter.md": "A letter.\n" });
  const gone = join(folder, "gone");
  mkdirSync(gone);
  const script = 'cd gone && rmdir ../gone && exec "$0" "$1" render "$2"';
  const { status, stderr } = spawnSync(
    "sh",
    ["-c", script, process.execPath, command, join(folder, "letter.md")],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "apparatus: the folder that you are in is gone; change to another one\n",
  });
});
