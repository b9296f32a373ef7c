import { expect, test } from "vitest";
import type { Notebook } from "../../src/notebook/notebook.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { siteAddresses } from "../../src/pages/files/site-addresses.ts";
import { stableFiles } from "../../src/pages/files/stable-files.ts";
import { fileAt } from "../../src/pages/host/preview/page-routes.ts";
import { folderWith, sound } from "../cli/run.ts";

test("the preview finds every file beside the pages, whatever is asked first", () => {
  const { notebook, paths } = opened();
  for (const path of [...paths.toReversed(), ...paths]) {
    expect(fileAt(notebook, path)?.path).toBe(path);
  }
  expect(fileAt(notebook, "/nothing")).toBeUndefined();
  const embed = paths.find((path) => path.endsWith(".html"))!;
  expect(fileAt(notebook, embed.replace(".html", ""))?.path).toBe(embed);
});

test("links may lead to every file", () => {
  const { notebook, paths } = opened();
  expect([...siteAddresses(notebook)]).toEqual(expect.arrayContaining(paths));
});

function opened(): { notebook: Notebook; paths: string[] } {
  const notebook = readNotebook(folderWith(sound));
  return { notebook, paths: Array.from(stableFiles(notebook), ({ path }) => path) };
}
