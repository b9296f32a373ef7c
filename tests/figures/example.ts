import type { Chart } from "../../src/figures/chart.ts";
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
    ...more,
  };
}

export const killed = figure("killed", "613", { label: "Residents of Khojaly reported killed" });

export const missing = figure("missing", "nearly four thousand", {
  label: "People reported missing",
  value: 4000,
  approximate: true,
  quote: "the nearly four thousand Azerbaijanis who went missing during the First Karabakh War",
});

export const chart: Chart = {
  id: "killed-by-group",
  source: source.id,
  title: "Residents reported killed, by group named",
  form: "part-of",
  whole: { label: "All residents reported killed", figure: killed },
  parts: [
    { label: "Children", figure: figure("killed-children", "63", { partOf: "killed" }) },
    { label: "Women", figure: figure("killed-women", "106", { partOf: "killed" }) },
    { label: "Older persons", figure: figure("killed-older", "70", { partOf: "killed" }) },
  ],
  remainder: 374,
  caution: "the statement does not say that the groups exclude one another",
};
