import {
  valuedRow,
  type CountChart,
  type DotsChart,
  type MeasuredChart,
  type PartOfChart,
  type UnitsChart,
  type ValuedRow,
} from "../../src/figures/charts/chart.ts";
import type { Comparison } from "../../src/figures/comparisons/comparison.ts";
import type { FigureSource } from "../../src/figures/figure-source.ts";
import type { ReportedFigure } from "../../src/figures/reported-figure.ts";

const sentence =
  "613 Khojaly residents, including 63 children, 106 women, and 70 older persons, were mercilessly murdered";

export const source: FigureSource = {
  id: "khojaly-2025",
  title:
    "Statement by the Ombudsman Sabina Aliyeva regarding the 33rd anniversary of the Khojaly Genocide",
  author:
    "Sabina Aliyeva, the Commissioner for Human Rights (Ombudsman) of the Republic of Azerbaijan",
  date: "2025-02-25",
  lang: "en",
  dir: "ltr",
};

export function figure(
  id: string,
  printed: string,
  more: Partial<ReportedFigure> = {},
): ReportedFigure {
  const quote = more.quote ?? sentence;
  const start = 800 + Array.from(quote.slice(0, quote.indexOf(printed))).length;
  return {
    id,
    source: source.id,
    label: `Number ${id}`,
    printed,
    value: Number(printed),
    unit: "people",
    partOf: null,
    approximate: false,
    paragraph: 3,
    start,
    end: start + Array.from(printed).length,
    quote,
    quoteStart: 800,
    quoteEnd: 800 + Array.from(quote).length,
    sha256: "edfe50f19a394ef3399048743cf26c160730daf41b0f2469e1311198ded3686d",
    ...{ kind: "count", low: null, high: null, of: null, read: true, number: null },
    ...{ hedge: null, dimension: null, currency: null, year: null, othersDiffer: false },
    shown: { text: quote, start: start - 800, end: start - 800 + Array.from(printed).length },
    ...more,
  };
}

/** A row of a figure with a value. */
export function valued(label: string, figure: ReportedFigure): ValuedRow {
  const row = valuedRow({ label, figure });
  if (!row) throw new Error("Expected a value");
  return row;
}

export const killed = figure("killed", "613", { label: "Residents of Khojaly reported killed" });

export const missing = figure("missing", "nearly four thousand", {
  label: "People reported missing",
  value: 4000,
  approximate: true,
  quote: "the nearly four thousand Azerbaijanis who went missing during the First Karabakh War",
});

export const chart: PartOfChart = {
  id: "killed-by-group",
  source: source.id,
  title: "Residents reported killed, by group named",
  form: "part-of",
  whole: valued("All residents reported killed", killed),
  parts: [
    valued("Children", figure("killed-children", "63", { partOf: "killed" })),
    valued("Women", figure("killed-women", "106", { partOf: "killed" })),
    valued("Older persons", figure("killed-older", "70", { partOf: "killed" })),
  ],
  remainder: 374,
  caution: "the statement does not say that the groups exclude one another",
};

const none: Comparison = {
  ...{ figure: "killed", work: null, by: null, printed: null, low: null, high: null },
  ...{ approximate: false, counts: "deaths", locator: null, date: null, status: "not-located" },
  ...{ printedBy: null, seen: null, lang: null, measure: null },
};

/** Numbers of every kind: exact, approximate, open at either end, a range, and none. */
export const dots: DotsChart = {
  ...{ id: "compared", source: source.id, title: "Published figures", form: "dots" },
  row: { label: "Residents", figure: killed },
  comparisons: [
    {
      ...{ ...none, work: "paper", by: "A paper", printed: "more than 600", low: 600 },
      ...{ approximate: true, counts: "killed, as a minimum", date: "1992-06-12" },
      status: "verified",
    },
    {
      ...{ ...none, work: "body", by: "A body", printed: "181", low: 181, high: 181 },
      ...{ counts: "bodies examined", date: "1992-06", status: "reported" },
    },
    {
      ...{ ...none, work: "report", by: "A report", printed: "500–1,000", low: 500, high: 1000 },
      ...{ approximate: true, counts: "“may have died”", locator: "note 28", date: "1994" },
      status: "verified",
    },
    {
      ...{ ...none, work: "book", by: "A book", printed: "up to 800", high: 800 },
      ...{ approximate: true, counts: "officials’ estimate", date: "1995", status: "disputed" },
    },
    {
      ...{ ...none, work: source.id, by: "Sabina Aliyeva", printed: "613", low: 613, high: 613 },
      ...{ counts: "residents", locator: "paragraph 3", date: "2025-02-25", status: "verified" },
    },
    none,
  ],
};

export const count: CountChart = {
  ...{ id: "bodies", source: source.id, title: "Bodies named", form: "count" },
  rows: [
    valued("Countries", figure("countries", "18", { unit: "countries" })),
    valued("States", figure("states", "24", { unit: "US states" })),
  ],
  caution: "Published counts differ.",
};

const birds = (id: string, printed: string, more: Partial<ReportedFigure> = {}) =>
  figure(id, printed, { quote: `There were ${printed} birds`, unit: "birds", ...more });

/**
 * Rows of one measure with everything a row may be: exact, hedged, between bounds, open at either end, not read.
 */
export const measured: MeasuredChart = {
  ...{ id: "birds", source: source.id, title: "Birds counted", form: "over-time", unit: "birds" },
  rows: [
    { label: "Birds", date: "1990", figure: birds("first", "5,000", { value: 5000 }) },
    {
      label: "Birds",
      date: "1995",
      figure: birds("range", "3,000–4,000", {
        value: null,
        low: 3000,
        high: 4000,
        approximate: true,
      }),
    },
    {
      label: "Birds",
      date: "2000-05",
      figure: birds("about", "about 4,200", { value: 4200, approximate: true }),
    },
    {
      label: "Birds",
      date: "2005",
      figure: birds("least", "at least 4,900", { value: 4900, low: 4900, approximate: true }),
    },
    {
      label: "Birds",
      date: "2010",
      figure: birds("most", "up to 900", { value: 900, high: 900, approximate: true }),
    },
    {
      label: "Birds",
      date: "2020",
      figure: birds("unread", "a handful", { value: 5, read: false }),
    },
  ],
};

/** Shares, one of them with an interval. */
export const shares: MeasuredChart = {
  ...{ id: "shares", source: source.id, title: "Species assessed", form: "shares", unit: "%" },
  of: "species assessed",
  rows: [
    {
      label: "Declining",
      figure: birds("declining", "12% (9–15)", { value: 12, low: 9, high: 15, kind: "share" }),
    },
    { label: "Growing", figure: birds("growing", "34 %", { value: 34, kind: "share" }) },
  ],
};

export const units: UnitsChart = {
  ...{ id: "each", source: source.id, title: "Each person a mark", form: "units" },
  row: valued("residents reported killed", killed),
};
