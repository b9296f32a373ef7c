import { expect, test } from "vitest";
import { openFolder } from "../pages/open-folder.ts";

const letter = (quote: string, text: string): Record<string, string> => ({
  "sources/letter.txt": text.replace(/:figure\[(\d+)\]\{#lost\}/, "$1"),
  "sources/letter.md": `---
title: A Letter
lang: en
figures:
  lost: { label: Lost, unit: sheep, quote: ${JSON.stringify(quote)}, quote-why: It is long }
---

${text}`,
});

test("a quotation may be longer than a regular expression can be", () => {
  const before = "one  by one ".repeat(20_000);
  const { sources } = openFolder(
    letter(`${before}we lost 3`, `${before}we lost :figure[3]{#lost} sheep.\n`),
  );
  const { quoteStart, quoteEnd } = sources[0]!.figures[0]!;
  expect([quoteStart, quoteEnd]).toEqual([0, before.length + "we lost 3".length]);
});
