import { capital } from "../../capital.ts";
import { comparedBy } from "../comparisons/comparison-words.ts";
import { stack, type Layout, type PictureBlock } from "../draw/picture.ts";
import type { FigureWords } from "../figure-words.ts";
import type { BySourceChart } from "./chart.ts";
import { comparedRow, rowsHeading } from "./compared-rows.ts";
import { endOf } from "./scale-marks.ts";
import { numberWidth, scaleRows, type ScaleRow } from "./scale-rows.ts";

/**
 * A panel for each source, by date, with the same rows on the same scale; a missing number is marked as missing.
 */
export function sourcePanels(
  { rows, panels, source }: BySourceChart,
  layout: Layout,
  words: FigureWords,
): PictureBlock {
  const drawn = panels.map((panel) =>
    rows.flatMap(({ label, figure }): ScaleRow[] => {
      const given = panel.filter((row) => row.figure === figure.id);
      return given.length === 0
        ? [notGiven(label)]
        : given.map((row) => comparedRow(row, source, label));
    }),
  );
  const all = drawn.flat();
  const options = { end: endOf(all), numberWidth: numberWidth(all, layout) };
  return stack(
    panels.flatMap((panel, index) => [
      ...(index === 0 ? [] : [14]),
      rowsHeading(comparedBy(panel[0]!, words) || capital(words.keyOwn), layout),
      4,
      scaleRows(drawn[index]!, layout, words, options),
    ]),
  );
}

function notGiven(label: string): ScaleRow {
  return {
    ...{ title: label, note: [], printed: null, own: false },
    ...{ value: null, low: null, high: null, approximate: false },
  };
}
