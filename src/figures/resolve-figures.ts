import type { FigureDeclarations } from "./declaration-schema.ts";
import type { PlaceOf } from "./place-of-declaration.ts";
import type { Position } from "unist";
import type { VFile } from "vfile";
import { report } from "../report.ts";
import { nearestId } from "./nearest-id.ts";
import { readNumber } from "./numbers/read-number.ts";
import type { ReportedFigure } from "./reported-figure.ts";
import { resolveWholes } from "./resolve-wholes.ts";

/** A figure as a document marks it, not yet with its value; offsets as in `ReportedFigure`. */
export interface MarkedFigure extends Pick<
  ReportedFigure,
  | "id"
  | "printed"
  | "paragraph"
  | "footnote"
  | "start"
  | "end"
  | "quote"
  | "quoteStart"
  | "quoteEnd"
> {
  /** In the annotated document. */
  position: Position;
}

/**
 * Join the figures that a document marks with what its front matter says of them.
 *
 * @returns
 *   The figures that have a value, in document order. What is wrong is a message on `file`; a figure
 *   that is not declared, is marked twice or has no value is left out.
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

  for (const { id, printed, position, ...place } of marks) {
    if (marked.has(id)) {
      const reason = `Unexpected second figure \`${id}\`, expected an id of its own`;
      report(file, "duplicate-figure", reason, position);
      continue;
    }
    marked.add(id);
    const declaration = Object.hasOwn(declarations, id) ? declarations[id] : undefined;
    if (!declaration) {
      reportUndeclared(file, id, Object.keys(declarations), position);
      continue;
    }
    const read = readNumber(printed, lang);
    const value = declaration.value ?? read?.value;
    if (value === undefined) {
      const reason = `Unexpected words \`${printed}\` for a number, expected \`value\` in the front matter`;
      report(file, "figure-without-value", reason, position);
      continue;
    }
    if (read && read.value !== value) {
      const reason = `Unexpected value ${value} for \`${printed}\`, expected ${read.value}`;
      report(file, "figure-value-differs", reason, placeOf(id), [String(read.value)]);
    }
    const { label, unit, "part-of": partOf = null } = declaration;
    const approximate = declaration.approximate ?? read?.approximate ?? false;
    const { paragraph, footnote, start, end, quote, quoteStart, quoteEnd } = place;
    const where = { paragraph, ...(footnote !== undefined && { footnote }), start, end };
    const what = { id, source, label, printed, value, unit, partOf, approximate };
    figures.set(id, { ...what, ...where, quote, quoteStart, quoteEnd, sha256 });
  }

  for (const id of Object.keys(declarations)) {
    if (marked.has(id)) continue;
    const reason = `Unexpected declaration of \`${id}\`, which the text does not mark, expected \`:figure[…]{#${id}}\``;
    report(file, "unused-figure", reason, placeOf(id));
  }
  return resolveWholes(figures, file, placeOf);
}

function reportUndeclared(file: VFile, id: string, declared: string[], place: Position): void {
  const otherwise = "a label and a unit in `figures`";
  const { expected, suggestions } = nearestId(id, declared, otherwise);
  const reason = `Unexpected figure \`${id}\` without a declaration, expected ${expected}`;
  report(file, "undeclared-figure", reason, place, suggestions);
}
