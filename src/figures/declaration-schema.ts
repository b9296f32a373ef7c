import type { DataOf } from "../data-of-schema.ts";
import { chartForms } from "./charts/chart-forms.ts";

export const someText = { type: "string", minLength: 1 } as const;

// The descriptions say in messages what is expected.
export const declaredId = {
  type: "string",
  pattern: "^[a-z][a-z0-9-]*$",
  description: "small letters, digits and hyphens after a letter, as `killed-women`",
} as const;

const former = {
  title: "Ids that it had; their addresses stay",
  type: "array",
  items: declaredId,
} as const;

/** JSON Schema for a figure in a source’s front matter. */
export const figureSchema = {
  type: "object",
  additionalProperties: false,
  required: ["label", "unit"],
  properties: {
    label: { ...someText, title: "What is counted, in a few words" },
    unit: { ...someText, title: "What one of it is, as `people`" },
    "part-of": { ...someText, title: "The id of the figure that this is a part of" },
    approximate: { type: "boolean", title: "Whether the words say that it is not exact" },
    value: {
      type: "number",
      title: "The number, where only a person can read the words; else a check of them",
    },
    low: { type: "number", title: "The least that the words may mean" },
    high: { type: "number", title: "The most that the words may mean" },
    of: { ...someText, title: "What a share is a share of" },
    quote: {
      ...someText,
      title: "The words to quote, where the sentence is not the right quotation",
    },
    "quote-why": { ...someText, title: "Why the quotation is less than its sentence" },
    former,
  },
} as const;

/** JSON Schema for a chart in a source’s front matter. */
export const chartSchema = {
  type: "object",
  additionalProperties: false,
  required: ["title", "form"],
  properties: {
    title: { ...someText, title: "The chart’s title" },
    form: { enum: chartForms, title: "How it is drawn" },
    whole: { ...someText, title: "Of the form `part-of`: the id of the whole" },
    parts: {
      type: "array",
      minItems: 1,
      items: someText,
      title: "Of the form `part-of`: ids of the parts; all of them when none is named",
    },
    figures: {
      type: "array",
      minItems: 1,
      items: someText,
      title:
        "Of the other forms: ids of figures; one for `dots`, `beside` and `units`; a whole and its parts for `by-source`",
    },
    work: {
      ...someText,
      title: "Of `beside`: the key of the work whose number stands beside the figure",
    },
    dates: {
      title: "Of `over-time` and `before-after`: when each figure was measured",
      type: "object",
      additionalProperties: {
        type: "string",
        pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
        description: "a date as `'2025'`, `2025-02` or `2025-02-25`",
      },
    },
    labels: {
      type: "object",
      additionalProperties: someText,
      title: "Short names for the rows, by figure; else the figure’s label",
    },
    caution: {
      ...someText,
      title: "What a reader must know first; required where a part not itemised is drawn",
    },
    former,
  },
} as const;

export type FigureDeclaration = DataOf<typeof figureSchema>;
export type ChartDeclaration = DataOf<typeof chartSchema>;
export type FigureDeclarations = Readonly<Record<string, FigureDeclaration>>;
