import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { readComparisons } from "../../../src/figures/comparisons/read-comparisons.ts";
import { figure } from "../example.ts";

const root = `${import.meta.dirname}/fixtures`;
const works = ["book", "letter", "list", "paper", "test"];
const options = {
  source: "test",
  figures: [figure("lost", "613")],
  lang: "en",
  langOf: (key: string) => (key === "list" ? "de" : undefined),
  byOf: (key: string) => (works.includes(key) ? `The ${key}` : undefined),
  printerOf: (key: string) => `The printer of ${key}`,
  nearest: () => ["book"],
};

test.each(readdirSync(root))("%s", async (name) => {
  const value = readFileSync(`${root}/${name}/input.csv`, "utf8");
  const file = new VFile({ path: "input.csv", value });
  const rows = readComparisons(file, options);
  await expect(`${JSON.stringify(rows, null, 2)}\n`).toMatchFileSnapshot(
    `${root}/${name}/output.json`,
  );
  const lines = file.messages.map(
    ({ name: place, fatal, ruleId, reason }) =>
      `${place} ${fatal ? "error" : "other"} ${ruleId} ${reason}\n`,
  );
  await expect(lines.join("")).toMatchFileSnapshot(`${root}/${name}/messages.txt`);
});

test("any text is read without throwing, and every row has words or says it has none", () => {
  const header = "figure,work,printed,low,high,approximate,counts,locator,date,status\n";
  const cell = fc.constantFrom(
    "lost",
    "book",
    "",
    "600",
    '"',
    "true",
    ",",
    "\n",
    "1995",
    "verified",
  );
  fc.assert(
    fc.property(fc.array(cell), fc.boolean(), (cells, hasHeader) => {
      const file = new VFile((hasHeader ? header : "") + cells.join(","));
      for (const { printed, low, high } of readComparisons(file, options)) {
        expect(printed !== null || (low === null && high === null)).toBe(true);
      }
    }),
  );
});
