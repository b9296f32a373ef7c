import { expect, test } from "vitest";
import { toPng } from "../../../src/figures/draw/to-png.ts";

const picture = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><text y="15" font-family="Source Sans 3">${words}</text></svg>`;

test.each(["word", "слово", "λέξη", "كلمة"])("%s has glyphs on every machine", async (words) => {
  expect(await toPng(picture(words), {}, 60)).not.toEqual(await toPng(picture(""), {}, 60));
});
