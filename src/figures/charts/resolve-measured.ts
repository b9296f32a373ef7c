import type { ChartRow, MeasuredChart } from "./chart.ts";
import type { MeasuredForm } from "./chart-forms.ts";
import type { ChartProblem, DeclaredChart } from "./declared-chart.ts";

/** A chart of rows of one measure, or why it cannot be drawn. */
export function resolveMeasured(
  declared: DeclaredChart,
  form: MeasuredForm,
  common: Omit<MeasuredChart, "form" | "rows" | "unit" | "of">,
): MeasuredChart | ChartProblem {
  const rows = datedRows(declared, form);
  if ("rule" in rows) return rows;
  const problem = countProblemOf(declared, form) ?? measureProblem(declared, form);
  if (problem) return problem;
  const { unit, of } = declared.rows[0]!.figure;
  return { ...common, form, rows, unit, ...(of !== null && { of }) };
}

const needsDates: ReadonlySet<MeasuredForm> = new Set(["over-time", "before-after"]);

/** The rows by date, if the form has dates. */
function datedRows(
  { id, declaration, rows }: DeclaredChart,
  form: MeasuredForm,
): readonly ChartRow[] | ChartProblem {
  if (!needsDates.has(form)) return rows;
  const dates = new Map(Object.entries(declaration.dates ?? {}));
  const dated: (ChartRow & { date: string })[] = [];
  for (const [at, row] of rows.entries()) {
    const date = dates.get(row.figure.id);
    const of = `\`${row.figure.id}\` in chart \`${id}\` of form \`${form}\``;
    if (date === undefined) {
      return wrong(`Missing date of ${of}, expected one in \`dates\``, ["figures", at]);
    }
    const same = dated.find((other) => other.date === date);
    if (same) {
      const reason = `Unexpected date ${date} of ${of}, expected another than that of \`${same.figure.id}\``;
      return wrong(reason, ["dates", row.figure.id]);
    }
    dated.push({ ...row, date });
  }
  return dated.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function countProblemOf({ id, rows }: DeclaredChart, form: MeasuredForm): ChartProblem | undefined {
  const [least, most] = form === "before-after" ? [2, 2] : form === "over-time" ? [2, 40] : [1, 40];
  if (rows.length >= least && rows.length <= most) return undefined;
  const expected = least === most ? `${least}` : `${least} to ${most}`;
  const found = `${rows.length} figure${rows.length === 1 ? "" : "s"}`;
  const reason = `Unexpected ${found} in chart \`${id}\` of form \`${form}\`, expected ${expected}`;
  return wrong(reason, ["figures"]);
}

function measureProblem({ id, rows }: DeclaredChart, form: MeasuredForm): ChartProblem | undefined {
  const first = rows[0]!.figure;
  for (const [at, { figure }] of rows.entries()) {
    const fail = (found: string, expected: string): ChartProblem =>
      wrong(
        `Unexpected ${found} of figure \`${figure.id}\` in chart \`${id}\`, expected ${expected}`,
        ["figures", at],
      );
    const { kind, unit, of, value, low, high, printed } = figure;
    if (rows.findIndex((row) => row.figure.id === figure.id) !== at) {
      return fail("second row", "each figure once");
    }
    if (value === null && low === null && high === null) {
      return fail(`\`${printed}\``, "words that were read as a number");
    }
    if (form === "shares" && kind !== "share") return fail(`kind \`${kind}\``, "a share");
    if (form === "rates" && kind !== "rate") return fail(`kind \`${kind}\``, "a rate");
    if (form === "shares" && of === null)
      return fail("share without a whole", "`of`: what it is a share of");
    if (kind !== first.kind)
      return fail(`kind \`${kind}\``, `\`${first.kind}\`, like figure \`${first.id}\``);
    if (unit !== first.unit)
      return fail(`unit \`${unit}\``, `\`${first.unit}\`, like figure \`${first.id}\``);
    if (of !== first.of)
      return fail(
        `whole \`${of ?? "none"}\``,
        `\`${first.of ?? "none"}\`, like figure \`${first.id}\``,
      );
  }
  if (
    form !== "intervals" ||
    rows.some(({ figure }) => figure.low !== null || figure.high !== null)
  ) {
    return undefined;
  }
  const reason = `Unexpected chart \`${id}\` of form \`intervals\` without bounds, expected a figure with a range or a bound`;
  return wrong(reason, ["figures"]);
}

function wrong(reason: string, key: readonly (string | number)[]): ChartProblem {
  return { rule: "chart-measures", reason, key };
}
