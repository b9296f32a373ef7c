import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const example = "examples/unified/render.mjs";

test("the ten lines of the README are an example that runs", () => {
  const lines = readFileSync(example, "utf8");
  expect(readFileSync("README.md", "utf8")).toContain(`\`\`\`js\n${lines}\`\`\``);
  // As in a project that has installed the engine; everything else is found above it.
  const project = resolve("node_modules/.cache/apparatus-example");
  rmSync(project, { recursive: true, force: true });
  cpSync("examples/unified", project, { recursive: true });
  mkdirSync(join(project, "node_modules"));
  symlinkSync(process.cwd(), join(project, "node_modules/apparatus-engine"), "junction");
  const html = execFileSync(process.execPath, ["render.mjs"], { cwd: project, encoding: "utf8" });
  expect(html).toContain('<a href="#ref-gc4" role="doc-biblioref">');
  expect(html).toContain('<li id="ref-gc4"');
});

test("everything that the package exports exists, with its types", () => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: Record<string, { types: string; default: string }>;
  };
  for (const { types, default: module } of Object.values(exports)) {
    expect(existsSync(module), module).toBe(true);
    expect(existsSync(types), types).toBe(true);
  }
});

test("the plugins, the extensions and the engine have the expected names", async () => {
  expect(Object.keys(await import("apparatus/remark")).sort()).toEqual([
    "remarkApparatus",
    "remarkBibliography",
    "remarkCitations",
    "remarkResolveCitations",
    "remarkSpanCitations",
  ]);
  expect(Object.keys(await import("apparatus/micromark")).sort()).toEqual([
    "bibliographyPlaceSyntax",
    "citationSyntax",
  ]);
  expect(Object.keys(await import("apparatus/mdast")).sort()).toEqual([
    "bibliographyPlaceFromMarkdown",
    "bibliographyPlaceToMarkdown",
    "citationFromMarkdown",
    "citationToMarkdown",
  ]);
  expect(Object.keys(await import("apparatus/citations"))).toContain("openLibrary");
});
