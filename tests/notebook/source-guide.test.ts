import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { comparisonColumns } from "../../src/figures/comparisons/comparison-schema.ts";
import { sourceSchema } from "../../src/notebook/source/source-schema.ts";

const page = readFileSync("docs/sources.md", "utf8");

test("the guide to sources names every key of their front matter, and no other", () => {
  const guide = page.split("## The keys")[1]?.split("\n## ")[0] ?? "";
  const named = [...guide.matchAll(/^\| `([$a-z-]+)`/gm)].map(([, key]) => key);
  expect(named.sort()).toEqual(Object.keys(sourceSchema.properties).sort());
  for (const name of ["figures", "charts"] as const) {
    const line = guide.split("\n").find((one) => one.startsWith(`| \`${name}\``));
    for (const key of Object.keys(sourceSchema.properties[name].additionalProperties.properties)) {
      expect(line).toContain(`\`${key}\``);
    }
  }
});

test("the guide to sources names every column of comparisons", () => {
  for (const column of comparisonColumns) expect(page).toContain(`\`${column}\``);
});
