import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { afterAll, expect, test } from "vitest";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { stableFiles } from "../../src/pages/files/stable-files.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** The notebook with a change in the front matter of its source, at an address. */
function notebook(change: (source: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), "former-"));
  made.push(folder);
  for (const name of ["package.json", "references.bib", "sources"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const path = join(folder, "sources/khojaly-2025.md");
  writeFileSync(path, change(readFileSync(path, "utf8")));
  const { settings, ...read } = readNotebook(folder);
  return { ...read, settings: { ...settings, url: "https://example.org/notebook/" } };
}

const renamed = notebook((source) =>
  source
    .replace("    label: Residents of Khojaly reported killed\n", "$&    former: [dead]\n")
    .replace(
      "    title: Residents reported killed, by group named\n",
      "$&    former: [by-group]\n",
    ),
);
const files = new Map([...stableFiles(renamed)].map((file) => [file.path, file]));
const text = async (path: string): Promise<string> => String(await files.get(path)!.contents());

test.each([
  ["dead", "killed"],
  ["by-group", "killed-by-group"],
])("what was at %s is still there, and leads to %s", async (former, id) => {
  const page = await text(`/figures/khojaly-2025/${former}.html`);
  const at = `https://example.org/notebook/figures/khojaly-2025/${former}`;
  const { document } = new JSDOM(page, { url: at }).window;
  const link = document.querySelector("a");
  expect(link?.href).toBe(`https://example.org/notebook/figures/khojaly-2025/${id}`);
  expect(document.querySelector("meta[http-equiv=refresh]")?.getAttribute("content")).toBe(
    `0; url=${id}`,
  );
  for (const path of ["csv", "json", "svg", "js", "jsonld"]) {
    const old = await text(`/figures/khojaly-2025/${former}.${path}`);
    expect(old).toBe(await text(`/figures/khojaly-2025/${id}.${path}`));
  }
  expect(await text(`/embed/khojaly-2025/${former}.html`)).toBe(
    await text(`/embed/khojaly-2025/${id}.html`),
  );
  expect(await text(`/oembed/khojaly-2025/${former}.json`)).toContain(
    `https://example.org/notebook/embed/khojaly-2025/${id}`,
  );
});

test("with an address, annotations have addresses of their own", async () => {
  const page = JSON.parse(await text("/annotations/khojaly-2025.jsonld")) as {
    items: { id: string; target: { source: string } }[];
  };
  expect(page.items).toHaveLength(12);
  expect(page.items[0]).toMatchObject({
    id: "https://example.org/notebook/figures/khojaly-2025/killed.jsonld",
    target: { source: "https://example.org/notebook/sources/khojaly-2025.txt" },
  });
});

test("a former id that another figure has or had is an error with its line", () => {
  const { sources } = notebook((source) =>
    source
      .replace(
        "    label: Residents of Khojaly reported killed\n",
        "$&    former: [evicted, old]\n",
      )
      .replace("    label: Residents reported held hostage\n", "$&    former: [old]\n"),
  );
  const { file } = sources[0]!;
  const lines = String(file).split("\n");
  expect(
    file.messages.map(({ ruleId, reason, line, column }) => [
      ruleId,
      reason.split(",")[0],
      lines[line! - 1]!.slice(column! - 1),
    ]),
  ).toEqual([
    ["duplicate-figure", "Unexpected former id `evicted` of `killed`", "evicted, old]"],
    ["duplicate-figure", "Unexpected former id `old` of `hostages`", "old]"],
  ]);
});
