import type { Position, Point } from "unist";
import type { VFile } from "vfile";
import { report } from "../report.ts";
import type { Chart, ChartDeclaration, ChartRow } from "./chart.ts";
import { nearestId } from "./nearest-id.ts";
import type { ReportedFigure } from "./reported-figure.ts";
import type { PlaceOf } from "./resolve-figures.ts";

/**
 * Join declared charts with the figures of their source. A chart that cannot be drawn faithfully is
 * reported and left out.
 *
 * @param figures
 *   Those of one source, as `resolveFigures` gives them.
 */
export function resolveCharts(
  declarations: Readonly<Record<string, ChartDeclaration>>,
  figures: readonly ReportedFigure[],
  file: VFile,
  placeOf: PlaceOf,
): Chart[] {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  return Object.entries(declarations).flatMap(([id, declaration]) => {
    const chart = resolveChart(id, declaration, known, file, placeOf(id));
    return chart ? [chart] : [];
  });
}

function resolveChart(
  id: string,
  { title, form, whole: wholeId, parts: partIds, labels = {}, caution }: ChartDeclaration,
  known: ReadonlyMap<string, ReportedFigure>,
  file: VFile,
  place: Position | Point | undefined,
): Chart | undefined {
  if (known.has(id)) {
    const reason = `Unexpected chart \`${id}\` with the id of a figure, expected an id of its own`;
    report(file, "duplicate-figure", reason, place);
    return;
  }
  const direct = Array.from(known.values()).filter(({ partOf }) => partOf === wholeId);
  const ids = [wholeId, ...(partIds ?? direct.map((part) => part.id))];
  const drawn = ids.flatMap((each) => known.get(each) ?? []);
  const unknown = ids.filter((each) => !known.has(each));
  for (const each of unknown) reportUnknown(file, id, each, known, place);
  const [whole, ...parts] = drawn;
  if (unknown.length > 0 || !whole) return;

  const problem = problemOf(whole, parts);
  if (problem) {
    const [found, expected] = problem;
    const reason = `Unexpected ${found} in chart \`${id}\`, expected ${expected}`;
    report(file, "chart-parts", reason, place);
    return;
  }
  const exact = [whole, ...parts].every(({ approximate }) => !approximate);
  const left = parts.reduce((rest, part) => rest - part.value, whole.value);
  if (exact && left < 0) {
    const reason = `Unexpected parts of ${whole.value - left} together in chart \`${id}\`, expected no more than the ${whole.value} of \`${whole.id}\``;
    report(file, "chart-exceeds-whole", reason, place);
    return;
  }
  const remainder = exact && left > 0 ? Number(left.toPrecision(15)) : undefined;
  if (remainder !== undefined && !caution?.trim()) {
    const reason = `Unexpected chart \`${id}\` with ${remainder} not itemised, expected a \`caution\``;
    report(file, "chart-without-caution", reason, place);
    return;
  }
  const row = (figure: ReportedFigure): ChartRow => {
    const label = Object.hasOwn(labels, figure.id) ? labels[figure.id] : undefined;
    return { label: label ?? figure.label, figure };
  };
  return {
    ...{ id, source: whole.source, title, form, whole: row(whole), parts: parts.map(row) },
    ...(remainder !== undefined && { remainder }),
    ...(caution !== undefined && { caution }),
  };
}

/** What is found where something else is expected. */
function problemOf(
  whole: ReportedFigure,
  parts: readonly ReportedFigure[],
): [found: string, expected: string] | undefined {
  if (parts.length === 0) return [`whole \`${whole.id}\` without parts`, "parts of it"];
  const other = parts.find(({ partOf }) => partOf !== whole.id);
  if (other) return [`figure \`${other.id}\``, `parts of \`${whole.id}\``];
  const unit = parts.find((part) => part.unit !== whole.unit);
  if (unit) return [`unit \`${unit.unit}\` of \`${unit.id}\``, `\`${whole.unit}\``];
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  if (twice) return [`second \`${twice.id}\``, "each part once"];
  const negative = [whole, ...parts].find(({ value }) => value < 0);
  if (negative) return [`value ${negative.value} of \`${negative.id}\``, "none below 0"];
  return undefined;
}

function reportUnknown(
  file: VFile,
  chart: string,
  id: string,
  known: ReadonlyMap<string, ReportedFigure>,
  place: Position | Point | undefined,
): void {
  const ids = Array.from(known.keys());
  const { expected, suggestions } = nearestId(id, ids, "a figure of the text");
  const reason = `Unexpected figure \`${id}\` in chart \`${chart}\`, expected ${expected}`;
  report(file, "chart-unknown-figure", reason, place, suggestions);
}
