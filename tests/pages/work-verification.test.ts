import { toString } from "hast-util-to-string";
import type { Root } from "hast";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { openLibrary } from "../../src/library/open-library.ts";
import { workVerification } from "../../src/pages/components/work/work-verification.tsx";
import type { PageContext } from "../../src/pages/components/parts/page.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";

const en = wordsFor({ lang: "en" });

const address = "https://example.org/denial";

test.each([
  ["says nothing that the claim does not", `{${address}}`, undefined],
  ["has words of the claim", `{${address}; words={No such book}}`, undefined],
  ["has other words", `{${address}; words={Never printed}}`, "Never printed"],
  ["has a day", `{${address}; seen=2026-11-22}`, "22 November 2026"],
  [
    "has an archived copy",
    `{${address}; archived=https://archive.example/1 2026-11-22}`,
    "archive.example",
  ],
])("evidence at the address of a claim that %s", (_, evidence, shown) => {
  const value = `@book{a, title = {A}, verification = {disputed}, evidence = {${evidence}}, denied = {{Somebody; 2020; ${address}; words={No such book}}}}`;
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
  const text = toString(workVerification(work, { words: en } as PageContext) as Root);
  expect(text.includes("example.org/denial")).toBe(shown !== undefined);
  if (shown !== undefined) expect(text).toContain(shown);
});
