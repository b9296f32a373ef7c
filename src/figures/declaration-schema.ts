import type { DataOf } from "../data-of-schema.ts";
import { chartForms } from "./charts/chart.ts";

export const someText = { type: "string", minLength: 1 } as const;

// A description says in messages what is expected.
export const declaredId = {
  type: "string",
  pattern: "^[a-z][a-z0-9-]*$",
  description: "small letters, digits and hyphens after a letter, as `killed-women`",
} as const;

/** Ids that a figure or chart had; their addresses stay. */
const former = { type: "array", items: declaredId } as const;

/** JSON Schema of what the front matter of a source says of a figure. */
export const figureSchema = {
  type: "object",
  additionalProperties: false,
  required: ["label", "unit"],
  properties: {
    label: someText,
    unit: someText,
    /** The id of the figure of the same source that this is a part of. */
    "part-of": someText,
    approximate: { type: "boolean" },
    /** For words that no one can read as a number but a person; a check for all others. */
    value: { type: "number" },
    low: { type: "number" },
    high: { type: "number" },
    /** What a share is a share of. */
    of: someText,
    quote: someText,
    /** Why the quotation is less than its sentence. */
    "quote-why": someText,
    former,
  },
} as const;

/** JSON Schema of a chart as the front matter of a source declares it. */
export const chartSchema = {
  type: "object",
  additionalProperties: false,
  required: ["title", "form"],
  properties: {
    title: someText,
    form: { enum: chartForms },
    /** Of `part-of`: the id of a figure. */
    whole: someText,
    /** Of `part-of`: ids of figures that are parts of the whole; all of them when none is named. */
    parts: { type: "array", minItems: 1, items: someText },
    /** Of the other forms: ids of figures; one of `dots` and `units`. */
    figures: { type: "array", minItems: 1, items: someText },
    /** Of `over-time` and `before-after`: when each figure was measured. */
    dates: {
      type: "object",
      additionalProperties: {
        type: "string",
        pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
        description: "a date as `'2025'`, `2025-02` or `2025-02-25`",
      },
    },
    /** Short names for the rows, by figure; where there is none, the figure’s label. */
    labels: { type: "object", additionalProperties: someText },
    /** What a reader must know before comparing; required where a part not itemised is drawn. */
    caution: someText,
    former,
  },
} as const;

export type FigureDeclaration = DataOf<typeof figureSchema>;
export type ChartDeclaration = DataOf<typeof chartSchema>;
export type FigureDeclarations = Readonly<Record<string, FigureDeclaration>>;
