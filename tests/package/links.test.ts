import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { engineDocs, linkedFiles, packDocs } from "../../scripts/pack-docs.mjs";

test.each([
  ["notebook", "notebook.md", undefined],
  ["engine", "engine.md", engineDocs],
])("the package of the %s contains what its pages link to", async (_, readme, docs) => {
  const folder = mkdtempSync(join(tmpdir(), "packed-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "docs"));
  await packDocs(folder, readme, docs);
  const pages = readdirSync(join(folder, "docs")).filter((name) => name.endsWith(".md"));
  const lost = ["README.md", ...pages.map((name) => `docs/${name}`)].flatMap((page) => {
    const text = readFileSync(join(folder, page), "utf8").replace(/```[^]*?```|`[^`\n]*`/g, "");
    const from = page.startsWith("docs/") ? "docs" : ".";
    return linkedFiles(text, from)
      .filter((to) => !existsSync(join(folder, to)))
      .map((to) => `${page} → ${to}`);
  });
  expect(lost).toEqual([]);
  expect(linkedFiles(readFileSync(join(folder, "README.md"), "utf8"), ".").length).toBeGreaterThan(
    3,
  );
});

test("the docs and the README link to existing files", () => {
  const pages = [...readdirSync("docs").map((name) => `docs/${name}`), "README.md"];
  const lost = pages
    .filter((page) => page.endsWith(".md"))
    .flatMap((page) => {
      const text = readFileSync(page, "utf8").replace(/```[^]*?```|`[^`\n]*`/g, "");
      return linkedFiles(text, page.startsWith("docs/") ? "docs" : ".").filter(
        (to) => !existsSync(to),
      );
    });
  expect(lost).toEqual([]);
});
