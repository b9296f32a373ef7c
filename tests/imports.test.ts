import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** What each stage may import of the others. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  citations: [],
  remark: ["citations"],
  figures: ["citations"],
  notebook: ["figures", "remark", "citations"],
  pages: ["notebook", "figures", "remark", "citations"],
  cli: ["pages", "notebook", "figures", "remark", "citations"],
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes(".observablehq"))
  .map((name) => join("src", name));

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...text.matchAll(/(?:from|import|require)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => name!);
}

const stageOf = (path: string): string => relative("src", path).split(/[\\/]/)[0]!;

test("imports between stages go one way", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith("."))
      .map((name) => stageOf(join(dirname(file), name)))
      .filter((stage) => stage in allowed && stage !== stageOf(file))
      .filter((stage) => !allowed[stageOf(file)]?.includes(stage))
      .map((stage) => `${file} imports ${stage}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  [/^(@citation-js\/|citeproc)/, "citations"],
  [/^(@observablehq\/framework|markdown-it)/, "pages"],
])("only one stage imports %s", (pattern, stage) => {
  const others = files.filter((file) => stageOf(file) !== stage);
  const found = others.filter((file) => importsOf(file).some((name) => pattern.test(name)));
  expect(found).toEqual([]);
});

test("relative imports name the file that they mean", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file).filter((name) => name.startsWith(".") && !/\.(tsx?|json)$/.test(name)),
  );
  expect(wrong).toEqual([]);
});
