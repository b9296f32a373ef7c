import type { Comparison } from "../comparisons/comparison.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import type { BesideChart, BySourceChart } from "./chart.ts";
import type { ChartProblem, DeclaredChart } from "./declared-chart.ts";
import { pushTo } from "../../push-to.ts";

type Common = Pick<BesideChart, "id" | "source" | "title" | "caution">;

/** A figure and what one other work prints, each with what it counts; or why there is no such chart. */
export function resolveBeside(declared: DeclaredChart, common: Common): BesideChart | ChartProblem {
  const { id, declaration, rows, comparisons } = declared;
  const { work } = declaration;
  const [row, second] = rows;
  const of = `chart \`${id}\` of form \`beside\``;
  if (second) {
    const reason = `Unexpected second figure \`${second.figure.id}\` in ${of}, expected one`;
    return { rule: "chart-figures", reason, key: ["figures", 1] };
  }
  const { figure } = row!;
  const others = comparisons.filter(
    (one) => one.figure === figure.id && one.printed !== null && one.work !== figure.source,
  );
  const found = others.filter((one) => one.work === work);
  if (found.length > 0) {
    const own = ownComparison(figure, row!.label, comparisons);
    return { ...common, form: "beside", row: row!, comparisons: [own, ...found] };
  }
  const keys = [...new Set(others.map((one) => `\`${one.work}\``))].join(", ");
  const expected = keys || `rows for \`${figure.id}\` in the table of comparisons`;
  const unexpected = work === undefined ? "Missing `work`" : `Unexpected work \`${work}\``;
  const reason = `${unexpected} in ${of}, expected ${expected}`;
  return { rule: "chart-figures", reason, ...(work !== undefined && { key: ["work"] }) };
}

/**
 * A whole and its parts as several works print them, with a panel for each work that prints at least two; or why
 * there is no such chart. Figures that are not parts of one whole would invite adding.
 */
export function resolveBySource(
  declared: DeclaredChart,
  common: Common,
): BySourceChart | ChartProblem {
  const { id, rows, comparisons } = declared;
  const of = `chart \`${id}\` of form \`by-source\``;
  const [first] = rows;
  const stray = rows.findIndex(({ figure }) => !isOfOneWhole(figure, first!.figure, rows));
  if (stray >= 0 || rows.length < 2) {
    const what = stray >= 0 ? `\`${rows[stray]!.figure.id}\`` : "one figure";
    const reason = `Unexpected ${what} in ${of}, expected a whole first and parts of it`;
    return { rule: "chart-adds", reason, key: ["figures", Math.max(0, stray)] };
  }
  const panels = new Map<string, Comparison[]>();
  for (const row of comparisons) {
    if (row.work === first!.figure.source || row.printed === null) continue;
    if (!rows.some(({ figure }) => figure.id === row.figure)) continue;
    const name = [row.work, row.by, row.date].join("\n");
    pushTo(panels, name, row);
  }
  const several = [...panels.values()].filter(
    (panel) => new Set(panel.map(({ figure }) => figure)).size > 1,
  );
  if (several.length === 0) {
    const reason = `Unexpected ${of} without another work, expected one that prints two of its figures`;
    return { rule: "chart-figures", reason, key: ["figures"] };
  }
  const own = rows.map(({ figure, label }) => ownComparison(figure, label, comparisons));
  const dated = [own, ...several].sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
  return { ...common, form: "by-source", rows, comparisons: dated.flat(), panels: dated };
}

/** Undated works come last, as in tables. */
function dateOf([row]: readonly Comparison[]): string {
  return row?.date ?? "9999";
}

function isOfOneWhole(
  figure: ReportedFigure,
  whole: ReportedFigure,
  rows: DeclaredChart["rows"],
): boolean {
  if (figure.id === whole.id) return true;
  if (figure.partOf === whole.id) return true;
  const parent = rows.find((row) => row.figure.id === figure.partOf)?.figure;
  return parent !== undefined && isOfOneWhole(parent, whole, rows);
}

/** The source’s own number as a row among others: its row in the table, or one made from the figure. */
function ownComparison(
  figure: ReportedFigure,
  label: string,
  comparisons: readonly Comparison[],
): Comparison {
  const { id, source, printed, value, low, high, approximate } = figure;
  const own = comparisons.find((row) => row.figure === id && row.work === source);
  return (
    own ?? {
      ...{ figure: id, work: source, by: null, printedBy: null, seen: null, lang: null },
      ...{ measure: null, printed, low: low ?? value, high: high ?? value, approximate },
      ...{ counts: label, locator: null, date: null, status: "unverified" },
    }
  );
}
