import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { drawCard } from "../../src/figures/draw/draw-card.ts";
import { ofCards } from "../../src/pages/files/card-files.ts";
import { openFolder } from "./open-folder.ts";

const library = `@book{river, title = {River}, author = {Doe, Jane}, date = {1999}, verification = {verified}}
@book{lake, title = {Lake}, verification = {not-located}}`;

function cardsOf(settings: object) {
  const manifest = JSON.stringify({ apparatus: { title: "Waters", ...settings } });
  return [...ofCards(openFolder({ "package.json": manifest, "references.bib": library }))];
}

test("without an address there are no cards", () => {
  expect(cardsOf({})).toEqual([]);
});

test("the notebook and each work have a card of the size that programs ask for", async () => {
  const cards = cardsOf({ url: "https://waters.example/" });
  expect(cards.map(({ path }) => path).sort()).toEqual([
    "/card.png",
    "/works/lake.png",
    "/works/river.png",
  ]);
  for (const { contents } of cards) {
    const { width, height } = PNG.sync.read(Buffer.from(await contents()));
    expect([width, height]).toEqual([1200, 630]);
  }
});

test.each([
  "Short",
  "A title of many words ".repeat(30),
  "Unbroken".repeat(60),
  "عنوان طويل جدا ".repeat(30),
])("whatever the title, the name of the notebook stands clear of it: %#", (text) => {
  const svg = drawCard({
    ...{ kind: "Book", title: { text }, about: ["Doe, 1999"] },
    ...{ name: "Waters", host: "waters.example", dir: "ltr" },
  });
  const lines = [...svg.matchAll(/<text class="drawing-(\w+)"[^>]* y="(\d+)"/g)];
  const ends = lines.filter(([, kind]) => kind !== "note").map(([, , y]) => Number(y));
  expect(ends.length).toBeGreaterThan(2);
  expect(Math.max(...ends)).toBeLessThan(520);
});
