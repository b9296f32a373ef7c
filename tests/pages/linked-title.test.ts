import { h } from "hastscript";
import { toHtml } from "hast-util-to-html";
import type { ElementContent } from "hast";
import { expect, test } from "vitest";
import { linkedTitle } from "../../src/pages/components/parts/linked-title.ts";

test.each([
  ["as the record has it", "The Way Home", "The Way Home"],
  ["in other quotation marks", 'On "Peace" Now', "On “Peace” Now"],
  ["with another apostrophe", "Women's Rights", "Women’s Rights"],
  ["in other capitals", "Notes on the Law", "Notes On The Law"],
  ["with a capital of two units", "İzmir and After", "İZMIR AND AFTER"],
])("a title is its link %s", (_, title, printed) => {
  const content: ElementContent[] = [
    { type: "text", value: "Doe, " },
    h("i", printed),
    { type: "text", value: " (1999)." },
  ];
  expect(htmlOf(content, title)).toBe(
    `Doe, <i><a class="entry-title" href="/works/a"><cite>${printed}</cite></a></i> (1999).`,
  );
});

test("if a style prints other words, all of them are the link, without links inside", () => {
  const content: ElementContent[] = [
    { type: "text", value: "ICCPR " },
    h("a", { href: "https://example.org/" }, "here"),
  ];
  expect(htmlOf(content, "A Covenant")).toBe(
    '<a class="entry-title" href="/works/a">ICCPR here</a>',
  );
});

function htmlOf(content: ElementContent[], title: string): string {
  return toHtml(linkedTitle(content, title, "/works/a") as ElementContent[]);
}
