import type { Comparison } from "../comparisons/comparison.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import type { ChartProblem, DeclaredChart } from "./declared-chart.ts";

/** With more marks than this, nobody can see them individually. */
const mostUnits = 2000;
const mostBodies = 300;

/** What is wrong with a chart of numbers from works: several figures, or nothing to compare. */
export function dotsProblem(
  declared: DeclaredChart,
  comparisons: readonly Comparison[],
): ChartProblem | undefined {
  const several = severalProblem(declared);
  if (several) return several;
  if (comparisons.some(({ printed }) => printed !== null)) return undefined;
  const reason = `Unexpected chart \`${declared.id}\` of a figure without comparisons, expected rows for \`${declared.rows[0]?.figure.id}\` in the table of comparisons`;
  return { rule: "chart-figures", reason, key: ["figures", 0] };
}

/** What is wrong with a chart that draws one mark per unit. */
export function unitsProblem(declared: DeclaredChart): ChartProblem | undefined {
  return severalProblem(declared) ?? marksProblem(declared, mostUnits);
}

/**
 * What is wrong with a chart of bodies. Readers would add figures of the same unit shown side by side, and no
 * source says here that they do not overlap.
 */
export function countProblem(declared: DeclaredChart): ChartProblem | undefined {
  const figures = declared.rows.map(({ figure }) => figure);
  for (const [at, figure] of figures.entries()) {
    const other = figures.slice(0, at).find(({ unit }) => unit === figure.unit);
    if (!other) continue;
    const reason = `Unexpected \`${figure.id}\` beside \`${other.id}\` in chart \`${declared.id}\`, both in ${figure.unit}, expected figures that nobody would add`;
    return { rule: "chart-adds", reason, key: ["figures", at] };
  }
  return marksProblem(declared, mostBodies);
}

function severalProblem({ id, declaration, rows }: DeclaredChart): ChartProblem | undefined {
  const second = rows[1]?.figure;
  if (!second) return undefined;
  const reason = `Unexpected second figure \`${second.id}\` in chart \`${id}\` of form \`${declaration.form}\`, expected one: figures that may overlap are never added`;
  return { rule: "chart-adds", reason, key: ["figures", 1] };
}

function marksProblem({ id, rows }: DeclaredChart, most: number): ChartProblem | undefined {
  const countable = ({ kind, value, approximate }: ReportedFigure): boolean =>
    kind === "count" &&
    value !== null &&
    !approximate &&
    Number.isInteger(value) &&
    value >= 1 &&
    value <= most;
  const at = rows.findIndex(({ figure }) => !countable(figure));
  const figure = rows[at]?.figure;
  if (!figure) return undefined;
  const reason = `Unexpected ${whyUncountable(figure)}\`${figure.printed}\` of \`${figure.id}\` in chart \`${id}\`, expected an exact count up to ${most}, as each mark is one`;
  return { rule: "chart-figures", reason, key: ["figures", at] };
}

/** Why a number cannot have one mark per unit, as a word for messages: `10 days` are not 10 things. */
function whyUncountable({ kind, value, approximate }: ReportedFigure): string {
  if (kind !== "count") return `${kind} `;
  if (approximate) return "approximate ";
  return value === null ? "inexact " : "";
}
