import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readNotebook } from "../../src/notebook/read-notebook.ts";

const root = mkdtempSync(join(tmpdir(), "apparatus-corrections-"));
afterAll(() => rmSync(root, { recursive: true }));

function corrections(table: string) {
  writeFileSync(join(root, "package.json"), "{}");
  writeFileSync(join(root, "references.bib"), "@misc{a, title = {A}}");
  writeFileSync(join(root, "corrections.csv"), table);
  const { corrections: found, files } = readNotebook(root);
  const file = files.find(({ path }) => path === "corrections.csv");
  return { found, messages: file?.messages.map(String) };
}

const head = "date,about,change,reason\n";

test("the latest comes first", () => {
  const rows = "2024-02-29,a,Its title.,A misprint.\n2025-01-01,a,Its date.,Another misprint.\n";
  const { found, messages } = corrections(head + rows);
  expect(messages).toEqual([]);
  expect(found.map(({ date }) => date)).toEqual(["2025-01-01", "2024-02-29"]);
  expect(found[0]?.about).toEqual({ work: "a" });
});

test.each([
  ["2025-02-29,a,Its title.,A misprint.", "Unexpected date `2025-02-29`, expected `YYYY-MM-DD`"],
  [
    "2025-02-28,b,Its title.,A misprint.",
    "Unexpected `b`, expected a key, the id of a source, or `source/figure`",
  ],
  ["2025-02-28,a,,A misprint.", "Missing a change or its reason"],
])("%s", (row, message) => {
  const { found, messages } = corrections(`${head}${row}\n2025-03-01,a,Its place.,Unconfirmed.\n`);
  expect(messages).toEqual([`corrections.csv:2:1: ${message}`]);
  expect(found).toHaveLength(1);
});

test("a table without a column is reported as a whole", () => {
  expect(corrections("date,about\n2025-01-01,a\n").messages).toEqual([
    "corrections.csv:1:1: Missing column `change`, expected date, about, change, reason",
  ]);
});
