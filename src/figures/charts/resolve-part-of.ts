import type { ChartRow, PartOfChart } from "./chart.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import type { ChartProblem, DeclaredChart } from "./declared-chart.ts";

/** A chart of parts, or what is wrong with it: a part that is none, or parts over their whole. */
export function resolvePartOf(
  { id, declaration, rows }: DeclaredChart,
  common: Omit<PartOfChart, "form" | "whole" | "parts">,
): PartOfChart | ChartProblem {
  const [whole, ...parts] = rows as [ChartRow, ...ChartRow[]];
  const problem = problemOf(
    whole.figure,
    parts.map(({ figure }) => figure),
  );
  if (problem) {
    const { found, expected, part } = problem;
    const reason = `Unexpected ${found} in chart \`${id}\`, expected ${expected}`;
    const key = part === undefined || !declaration.parts ? [] : ["parts", part];
    return { rule: "chart-parts", reason, key };
  }

  const exact = rows.every(({ figure }) => !figure.approximate);
  const left = parts.reduce((rest, { figure }) => rest - figure.value, whole.figure.value);
  if (exact && left < 0) {
    const together = whole.figure.value - left;
    const reason = `Unexpected parts of ${together} together in chart \`${id}\`, expected no more than the ${whole.figure.value} of \`${whole.figure.id}\``;
    return { rule: "chart-exceeds-whole", reason };
  }
  const remainder = exact && left > 0 ? Number(left.toPrecision(15)) : undefined;
  if (remainder !== undefined && !common.caution?.trim()) {
    const reason = `Unexpected chart \`${id}\` with ${remainder} not itemised, expected a \`caution\``;
    return { rule: "chart-without-caution", reason };
  }
  return {
    ...common,
    form: "part-of",
    whole,
    parts,
    ...(remainder !== undefined && { remainder }),
  };
}

interface PartProblem {
  found: string;
  expected: string;
  /** The index of the part. */
  part?: number;
}

function problemOf(
  whole: ReportedFigure,
  parts: readonly ReportedFigure[],
): PartProblem | undefined {
  if (parts.length === 0) {
    return { found: `whole \`${whole.id}\` without parts`, expected: "parts of it" };
  }
  for (const [part, figure] of parts.entries()) {
    const { id, unit, partOf } = figure;
    const of = `parts of \`${whole.id}\``;
    if (partOf !== whole.id) return { found: `figure \`${id}\``, expected: of, part };
    if (unit !== whole.unit) {
      return { found: `unit \`${unit}\` of \`${id}\``, expected: `\`${whole.unit}\``, part };
    }
    if (parts.indexOf(figure) !== part) {
      return { found: `second \`${id}\``, expected: "each part once", part };
    }
  }
  const negative = [whole, ...parts].find(({ value }) => value < 0);
  if (!negative) return undefined;
  return { found: `value ${negative.value} of \`${negative.id}\``, expected: "none below 0" };
}
