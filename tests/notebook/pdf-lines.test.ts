import { expect, test } from "vitest";
import { linesOfPage } from "../../src/notebook/intake/pdf-lines.ts";
import { uprightTexts, type PdfItem } from "../../src/notebook/intake/pdf-texts.ts";

const page = [0, 0, 600, 800];

test("raised numbers become superscripts, lowered ones ordinary digits", () => {
  expect(
    read([
      item("Article 5", 72, 700),
      item("1", 117, 704, 6),
      item("Of CO", 72, 680),
      item("2", 97, 677, 6),
      item(" in 10", 100, 680),
      item("6", 130, 684, 6),
      item("th", 72, 664, 6),
    ]),
  ).toEqual(["Article 5¹", "Of CO2 in 10⁶", "", "th"]);
});

test("lines in another size or font are set apart", () => {
  expect(
    read([
      item("Harbours", 72, 700, 10, "bold"),
      item("The light is out, and nobody knows why it is so.", 72, 688),
      item("It is the lamp, and nobody mends it.", 72, 676),
      item("1 See the log.", 72, 664, 7),
    ]),
  ).toEqual([
    "Harbours",
    "",
    "The light is out, and nobody knows why it is so.",
    "It is the lamp, and nobody mends it.",
    "",
    "1 See the log.",
  ]);
});

test("rotated text is read after upright text, line by line", () => {
  const turned = (str: string, x: number, y: number): PdfItem => ({
    ...item(str, x, y),
    transform: [0, 10, -10, 0, x, y],
  });
  expect(
    read([
      turned("Lamps", 100, 100),
      turned("12", 100, 200),
      turned("Bells", 112, 100),
      turned("30", 112, 200),
      item("The table shows what the harbour has.", 72, 700),
    ]),
  ).toEqual(["The table shows what the harbour has.", "", "Lamps   12", "Bells   30"]);
});

test("words written from right to left are read in that order", () => {
  expect(read([item("الميناء", 100, 700), item("ضوء", 150, 700)])).toEqual(["ضوء الميناء"]);
});

test("two columns are read one after the other, the two sides of a table line by line", () => {
  const rows = Array.from({ length: 12 }, (_, at) => 700 - at * 12);
  const prose = rows.flatMap((y, at) => [
    item(`left line ${at} of the harbour text`, 72, y),
    item(`right line ${at} of the harbour text`, 320, y),
  ]);
  expect(read(prose).slice(0, 2)).toEqual([
    "left line 0 of the harbour text",
    "left line 1 of the harbour text",
  ]);
  const last = [item("and so the harbour goes", 72, 540), item("on to the light", 320, 712)];
  const joined = read([...prose.slice(2), ...last]);
  expect(joined.slice(joined.indexOf("and so the harbour goes")).slice(0, 2)).toEqual([
    "and so the harbour goes",
    "on to the light",
  ]);
  const cells = rows.flatMap((y, at) => [item(`lamp ${at}`, 72, y), item("12", 320, y)]);
  expect(read(cells).slice(0, 2)).toEqual(["lamp 0   12", "lamp 1   12"]);
});

function item(str: string, x: number, y: number, size = 10, fontName = "plain"): PdfItem {
  const transform = [size, 0, 0, size, x, y];
  return { str, transform, width: str.length * size * 0.5, height: size, fontName };
}

function read(items: readonly PdfItem[]): string[] {
  return uprightTexts(items, page).flatMap(({ texts, width }, at) => [
    ...(at > 0 ? [""] : []),
    ...linesOfPage(texts, width).lines.map(({ text }) => text),
  ]);
}
