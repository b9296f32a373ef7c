import { expect, test } from "vitest";
import { citedWorks } from "../../src/pages/components/parts/cited-works.ts";
import { paneOrders } from "../../src/pages/components/source/pane-orders.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";
import { openFolder } from "./open-folder.ts";

const names = ["Protocol 10", "A Protocol 2", "Ärger", "“Zebra”", "The Apple", "Axe"];
const body = names.map((name, index) => `[${name}](@w${index})`).join(" ");
const plain = names.join(" ");

test("entries are sorted by name: without articles and punctuation, numbers as numbers", () => {
  expect(orderIn("en")).toEqual([
    "The Apple",
    "Ärger",
    "Axe",
    "A Protocol 2",
    "Protocol 10",
    "“Zebra”",
  ]);
});

test("an English article is not an article in another language", () => {
  expect(orderIn("de").slice(0, 2)).toEqual(["A Protocol 2", "Ärger"]);
});

test("only kinds that occur are listed, in the order of the table of kinds", () => {
  const { list, orders } = ordersIn("en");
  expect(orders.kinds).toEqual(["Treaties", "Books"]);
  expect(list.map((cited) => orders.of(cited).kind)).toEqual([1, 1, 1, 1, 1, 0]);
});

function orderIn(lang: string): string[] {
  const { list, orders } = ordersIn(lang);
  return list
    .toSorted((one, other) => orders.of(one).name - orders.of(other).name)
    .map(({ work }) => names[Number(work.key.slice(1))] ?? "");
}

function ordersIn(lang: string) {
  const entries = names.map((name, index) => {
    const isTreaty = name === "Axe";
    const [type, kind] = isTreaty ? ["legal", ", entrysubtype = {piltreaty}"] : ["book", ""];
    return `@${type}{w${index}, title = {${name}}, shorttitle = {${name}}${kind}}`;
  });
  const head = `---\ntitle: A text\nauthor: A. Body\ndate: 2020-01-01\nlang: ${lang}\nform: markdown\n---\n\n`;
  const notebook = openFolder({
    "references.bib": entries.join("\n"),
    "sources/a.md": `${head}${body}\n`,
    "sources/a.txt": `${plain}\n`,
  });
  const works = citedWorks(notebook.sources[0]!, notebook);
  return {
    list: works.list,
    orders: paneOrders(works, lang, wordsFor({ lang: "en" }), ({ work }) => work.csl.title ?? ""),
  };
}
