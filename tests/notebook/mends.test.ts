import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fix } from "../../src/cli/fix.ts";
import { checkNotebook } from "../../src/notebook/check-notebook.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "apparatus-mends-"));
  mkdirSync(join(root, "sources"));
  writeFileSync(join(root, "package.json"), "{}");
  writeFileSync(join(root, "references.bib"), "@book{river, title = {A River}}\n");
});
afterEach(() => rmSync(root, { recursive: true }));

const transcript = "It was “60 sheep” by the river.\n\n[^1]: A note that nobody calls.\n";

test("keys, ids, quotations and escapes are fixed, and the transcript is unchanged", () => {
  const { said, source } = mend(`---
title: A Letter
lang: en
righs: None
figures:
  sheep: { label: Sheep, unit: sheep, quote: "It was \\"60 Sheep\\"" }
---

It was “:figure[60]{#shep} sheep” by [the river](@rivr).

[^1]: A note that nobody calls.
`);
  expect(said).toEqual([
    "sources/a.md: `righs` is `rights`\n",
    "sources/a.md: `shep` is `sheep`\n",
    "sources/a.md: `rivr` is `river`\n",
    "sources/a.md: put `\\` before `[`\n",
    "sources/a.md: quotes “It was “60 sheep””\n",
  ]);
  expect(source).toContain('quote: "It was “60 sheep”"');
  expect(source).toContain("\\[^1]: A note");
});

test("a number that should be text is put in quotes as written", () => {
  const { said, source } = mend(`---
title: A Letter
lang: en
date: 2025
numbering: { paragraph: { missing: [2, 3.10] } }
---

${transcript.replace("[^1]", "\\[^1]")}`);
  expect(said).toEqual([
    "sources/a.md: put `2025` in quotes\n",
    "sources/a.md: put `2` in quotes\n",
    "sources/a.md: put `3.10` in quotes\n",
  ]);
  expect(source).toContain('date: "2025"');
  expect(source).toContain('missing: ["2", "3.10"]');
});

test("a fix that fixes nothing is undone", () => {
  const written = `---
title: A Letter
titel: Another
lang: en
---

${transcript.replace("[^1]", "\\[^1]")}`;
  const { said, source } = mend(written);
  expect(said).toEqual([]);
  expect(source).toBe(written);
});

function mend(written: string): { said: string[]; source: string } {
  writeFileSync(join(root, "sources/a.txt"), transcript);
  writeFileSync(join(root, "sources/a.md"), written);
  const said: string[] = [];
  const check = () => checkNotebook(readNotebook(root), { addresses: () => [] });
  fix(root, [], check, (line) => said.push(line));
  expect(readFileSync(join(root, "sources/a.txt"), "utf8")).toBe(transcript);
  return { said, source: readFileSync(join(root, "sources/a.md"), "utf8") };
}
