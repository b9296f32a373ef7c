import { comparedBy } from "../../figures/comparisons/comparison-words.ts";
import type { Source } from "../../notebook/source/source.ts";
import { capital } from "../../capital.ts";
import { figureAddress } from "../addresses.ts";
import { comparedRowId } from "../components/figure/compared-row-id.ts";
import type { Words } from "../words/words.ts";
import type { SearchEntry } from "./search-entry.ts";

/** The numbers of other works, on the page of the figure they are compared with. */
export function comparedEntries(source: Source, { parts, charts }: Words): SearchEntry[] {
  return source.comparisons.flatMap((row): SearchEntry[] => {
    const { figure, work, printed, low, high, approximate } = row;
    if (printed === null || work === source.id) return [];
    return [
      {
        type: "compared",
        kind: parts.found.compared,
        title: `${printed}: ${row.counts}`,
        text: comparedBy(row, charts),
        words: [low, high].filter((one) => one !== null).join(" | "),
        caution: [
          ...(approximate ? [capital(charts.approximate)] : []),
          charts.differentThings,
        ].join("; "),
        address: `${figureAddress(source.id, figure)}#${comparedRowId(row, source.comparisons)}`,
      },
    ];
  });
}
