import { expect, test } from "vitest";
import { findServer } from "../../editors/vscode/find-server.ts";
import { folderWith, repository, sound } from "../cli/run.ts";
import { startEditor } from "./editor.ts";
import { join } from "node:path";

test.each([[[]], [["--stdio"]], [["--stdio", `--clientProcessId=${process.pid}`]]])(
  "editors start it with %j, and it exits when told to",
  async (args) => {
    const editor = await startEditor(folderWith(sound), {}, args);
    expect(editor.initialized.serverInfo?.name).toBe("apparatus");
    expect(await editor.close()).toBe(0);
    expect(editor.shown).toEqual([]);
  },
);

test("a folder without a notebook is reported in a sentence", async () => {
  const folder = folderWith({ "a.md": "[@a]\n" });
  const editor = await startEditor(folder);
  await editor.open("a.md");
  expect(await editor.close()).toBe(0);
  expect(editor.shown).toEqual([`Apparatus: no notebook here, expected package.json in ${folder}`]);
});

test("the extension finds the command of the notebook that a folder is in", () => {
  const cli = "node_modules/apparatus/lib/cli.js";
  const root = folderWith({ ...sound, [cli]: "" });
  const server = { root, module: join(root, cli) };
  expect(findServer(root)).toEqual(server);
  expect(findServer(join(root, "sources"))).toEqual(server);
  expect(findServer(repository)?.module).toBe(join(repository, "lib", "cli.js"));
  expect(findServer(folderWith(sound))).toBeUndefined();
});
