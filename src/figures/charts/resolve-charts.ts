import type { ChartProblem, DeclaredChart } from "./declared-chart.ts";
import type { Point, Position } from "unist";
import type { VFile } from "vfile";
import { report } from "../../report.ts";
import type { ChartDeclaration } from "../declaration-schema.ts";
import { valuedRow, type Chart, type ChartRow } from "./chart.ts";
import { measuredForms, type ChartForm, type MeasuredForm } from "./chart-forms.ts";
import { countProblem, dotsProblem, unitsProblem } from "./chart-problems.ts";
import type { Comparison } from "../comparisons/comparison.ts";
import { nearestId } from "../nearest-id.ts";
import { resolveBeside, resolveBySource } from "./resolve-beside.ts";
import { resolveMeasured } from "./resolve-measured.ts";
import { resolvePartOf } from "./resolve-part-of.ts";
import type { ReportedFigure } from "../reported-figure.ts";

/** The path of a value in a declaration: `(id, "parts", 0)`. */
export type ChartPlaceOf = (...path: (string | number)[]) => Position | Point | undefined;

/** What a chart is made from. */
export interface ChartMaterial {
  figures: readonly ReportedFigure[];
  comparisons: readonly Comparison[];
}

/**
 * Resolve declared charts to the figures of their source. A chart that cannot be drawn faithfully is reported and
 * left out.
 *
 * @param material
 *   From one source, as `resolveFigures` and `readComparisons` return it.
 */
export function resolveCharts(
  declarations: Readonly<Record<string, ChartDeclaration>>,
  material: ChartMaterial,
  file: VFile,
  placeOf: ChartPlaceOf,
): Chart[] {
  const known = new Map(material.figures.map((figure) => [figure.id, figure]));
  return Object.entries(declarations).flatMap(([id, declaration]) => {
    const fail = ({ rule, reason, key }: ChartProblem, suggestions: string[] = []): [] => {
      report(file, rule, reason, (key && placeOf(id, ...key)) ?? placeOf(id), suggestions);
      return [];
    };
    if (known.has(id)) {
      const reason = `Unexpected chart \`${id}\` with the id of a figure, expected an id of its own`;
      return fail({ rule: "duplicate-figure", reason });
    }
    const misplaced = misplacedKey(id, declaration);
    if (misplaced) return fail(misplaced);

    const ids = idsOf(declaration, material.figures);
    const unknown = ids.filter(({ figure }) => !known.has(figure));
    for (const { figure, key } of unknown) {
      const names = Array.from(known.keys());
      const { expected, suggestions } = nearestId(figure, names, "a figure of the text");
      const reason = `Unexpected figure \`${figure}\` in chart \`${id}\`, expected ${expected}`;
      fail({ rule: "chart-unknown-figure", reason, key }, suggestions);
    }
    if (unknown.length > 0) return [];

    const { labels = {} } = declaration;
    const rows = ids.flatMap(({ figure: name }): ChartRow[] => {
      const figure = known.get(name);
      if (!figure) return [];
      const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
      return [{ label: label ?? figure.label, figure }];
    });
    const made = resolved({ id, declaration, rows, comparisons: material.comparisons });
    return "rule" in made ? fail(made) : [made];
  });
}

function isMeasured(form: ChartForm): form is MeasuredForm {
  return measuredForms.some((one) => one === form);
}

/** A key that belongs to another form. */
function misplacedKey(id: string, declaration: ChartDeclaration): ChartProblem | undefined {
  const { form } = declaration;
  const [wanted, others] =
    form === "part-of"
      ? (["whole", ["figures"]] as const)
      : (["figures", ["whole", "parts"]] as const);
  const other = others.find((key) => declaration[key] !== undefined);
  const of = `chart \`${id}\` of form \`${form}\``;
  if (other) {
    const reason = `Unexpected \`${other}\` in ${of}, expected \`${wanted}\``;
    return { rule: "chart-figures", reason, key: [other] };
  }
  if (declaration[wanted] !== undefined) return undefined;
  return { rule: "chart-figures", reason: `Missing \`${wanted}\` in ${of}` };
}

interface NamedFigure {
  figure: string;
  key: (string | number)[];
}

function idsOf(
  { whole, parts, figures = [] }: ChartDeclaration,
  all: readonly ReportedFigure[],
): NamedFigure[] {
  if (whole === undefined) return figures.map((figure, at) => ({ figure, key: ["figures", at] }));
  const direct = all.filter(({ partOf }) => partOf === whole);
  const named = parts ?? direct.map(({ id }) => id);
  return [
    { figure: whole, key: ["whole"] },
    ...named.map((figure, at) => ({ figure, key: ["parts", at] })),
  ];
}

function resolved(declared: DeclaredChart): Chart | ChartProblem {
  const { id, declaration, rows, comparisons } = declared;
  const { title, form, caution, former } = declaration;
  const [row] = rows;
  if (!row) {
    const reason = `Unexpected chart \`${id}\` without a figure, expected one`;
    return { rule: "chart-figures", reason, key: ["figures"] };
  }
  const common = {
    ...{ id, source: row.figure.source, title },
    ...(caution !== undefined && { caution }),
    ...(former !== undefined && { former }),
  };
  if (form === "part-of") return resolvePartOf(declared, common);
  if (form === "beside") return resolveBeside(declared, common);
  if (form === "by-source") return resolveBySource(declared, common);
  if (isMeasured(form)) return resolveMeasured(declared, form, common);
  const valued = rows.flatMap((each) => valuedRow(each) ?? []);
  if (form === "count") return countProblem(declared) ?? { ...common, form, rows: valued };
  if (form === "units") {
    const [only] = valued;
    return (unitsProblem(declared) ?? only === undefined)
      ? unitsProblem(declared)!
      : { ...common, form, row: only };
  }
  const compared = comparisons.filter(({ figure }) => figure === row.figure.id);
  return dotsProblem(declared, compared) ?? { ...common, form, row, comparisons: compared };
}
