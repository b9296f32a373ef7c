import { valuedRow, type ChartRow, type PartOfChart } from "./chart.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import type { ChartProblem, DeclaredChart } from "./declared-chart.ts";

/** A chart of parts, or what is wrong with it: a figure that is not a part, or parts that exceed their whole. */
export function resolvePartOf(
  { id, declaration, rows }: DeclaredChart,
  common: Omit<PartOfChart, "form" | "whole" | "parts">,
): PartOfChart | ChartProblem {
  const [first, ...others] = rows as [ChartRow, ...ChartRow[]];
  const problem = problemOf(
    first.figure,
    others.map(({ figure }) => figure),
  );
  const [whole, ...parts] = rows.flatMap((row) => valuedRow(row) ?? []);
  if (problem || !whole) {
    const { found, expected, part } = problem ?? without(first.figure);
    const reason = `Unexpected ${found} in chart \`${id}\`, expected ${expected}`;
    const key = part === undefined || !declaration.parts ? [] : ["parts", part];
    return { rule: "chart-parts", reason, key };
  }

  const exact = rows.every(({ figure }) => !figure.approximate);
  const left = parts.reduce((rest, { value }) => rest - value, whole.value);
  if (exact && left < 0) {
    const together = whole.value - left;
    const reason = `Unexpected parts of ${together} together in chart \`${id}\`, expected no more than the ${whole.value} of \`${whole.figure.id}\``;
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
    if (partOf !== whole.id) {
      const expected = `parts of \`${whole.id}\`, each with \`part-of: ${whole.id}\``;
      return { found: `figure \`${id}\``, expected, part };
    }
    if (unit !== whole.unit) {
      return { found: `unit \`${unit}\` of \`${id}\``, expected: `\`${whole.unit}\``, part };
    }
    if (parts.indexOf(figure) !== part) {
      return { found: `second \`${id}\``, expected: "each part once", part };
    }
  }
  const open = [whole, ...parts].findIndex(({ value }) => value === null);
  if (open >= 0)
    return { ...without([whole, ...parts][open]!), ...(open > 0 && { part: open - 1 }) };
  const negative = [whole, ...parts].find(({ value }) => value !== null && value < 0);
  if (!negative) return undefined;
  return { found: `value ${negative.value} of \`${negative.id}\``, expected: "none below 0" };
}

/** A bar needs a single value, which the words do not give. */
function without({ id, printed }: ReportedFigure): PartProblem {
  return { found: `\`${printed}\` of \`${id}\``, expected: "one number" };
}
