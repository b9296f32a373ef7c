import type { VFile } from "vfile";
import { report } from "../report.ts";
import { reportCutShort } from "./cut-short.ts";
import type { FigureDeclarations } from "./declaration-schema.ts";
import type { MarkedFigure } from "./marked-figure.ts";
import { measureFigure } from "./measure-figure.ts";
import { nearestId } from "./nearest-id.ts";
import type { PlaceOf } from "./place-of-declaration.ts";
import type { ReportedFigure } from "./reported-figure.ts";
import { resolveWholes } from "./resolve-wholes.ts";

/**
 * Join a document’s marked figures with their declarations in the front matter.
 *
 * @returns
 *   The figures in document order. Mistakes are messages on `file`; a figure that is not declared, or marked twice,
 *   is left out.
 */
export function resolveFigures(
  marks: readonly MarkedFigure[],
  declarations: FigureDeclarations,
  { source, sha256, lang }: { source: string; sha256: string; lang: string },
  file: VFile,
  placeOf: PlaceOf,
): ReportedFigure[] {
  const figures = new Map<string, ReportedFigure>();
  const marked = new Set<string>();

  for (const mark of marks) {
    const { id, printed, position } = mark;
    if (marked.has(id)) {
      const reason = `Unexpected second figure \`${id}\`, expected an id of its own`;
      report(file, "duplicate-figure", reason, position);
      continue;
    }
    marked.add(id);
    const declaration = Object.hasOwn(declarations, id) ? declarations[id] : undefined;
    if (!declaration) {
      reportUndeclared(file, mark, Object.keys(declarations));
      continue;
    }
    const measurement = measureFigure(mark, declaration, lang, file, placeOf);
    reportCutShort(mark, marks, lang, file);
    const { paragraph, footnote, start, end, quote, quoteStart, quoteEnd } = mark;
    figures.set(id, {
      ...{ id, source, label: declaration.label, printed, ...measurement },
      ...{ partOf: declaration["part-of"] ?? null, paragraph },
      ...(footnote !== undefined && { footnote }),
      ...(mark.own !== undefined && { own: mark.own }),
      ...{ start, end, quote, quoteStart, quoteEnd, sha256, number: mark.number ?? null },
      othersDiffer: false,
      shown: mark.shown ?? { text: quote, start: start - quoteStart, end: end - quoteStart },
    });
  }

  for (const id of Object.keys(declarations)) {
    if (marked.has(id)) continue;
    const reason = `Unexpected declaration of \`${id}\`, which the text does not mark, expected \`:figure[…]{#${id}}\``;
    report(file, "unused-figure", reason, placeOf(id));
  }
  return resolveWholes(figures, file, placeOf);
}

function reportUndeclared(file: VFile, { id, position }: MarkedFigure, declared: string[]): void {
  const otherwise = "a label and a unit in `figures`";
  const { expected, suggestions } = nearestId(id, declared, otherwise);
  const reason = `Unexpected figure \`${id}\` without a declaration, expected ${expected}`;
  report(file, "undeclared-figure", reason, position, suggestions);
}
