/** The front matter of `sources/<id>.md`, as its schema below has it. */
export interface SourceFrontMatter {
  title: string;
  author?: string;
  date?: string;
  lang: string;
  dir: "ltr" | "rtl";
  original?: string;
  rights?: string;
  received?: { how?: string; when?: string };
  form: "markdown" | "plain";
  emendations: readonly Emendation[];
  "as-cited": Readonly<Record<string, readonly string[]>>;
  figures: Readonly<Record<string, FigureDeclaration>>;
  charts: Readonly<Record<string, ChartDeclaration>>;
}

export interface Emendation {
  find: string;
  read: string;
  why: string;
}

export interface FigureDeclaration {
  label: string;
  unit: string;
  "part-of"?: string;
  approximate?: boolean;
  value?: number;
  quote?: string;
}

export interface ChartDeclaration {
  title: string;
  form: "part-of";
  whole: string;
  parts?: readonly string[];
  /** Short names for the rows of the chart, by figure. */
  labels?: Readonly<Record<string, string>>;
  caution?: string;
}

const text = { type: "string", minLength: 1 } as const;
const id = "^[a-z][a-z0-9-]*$";
const date = { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } as const;

/** JSON Schema of a source's front matter: an unknown key is an error. */
export const sourceSchema = {
  type: "object",
  additionalProperties: false,
  required: ["title", "lang"],
  properties: {
    title: text,
    author: text,
    date,
    lang: { type: "string", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" },
    dir: { enum: ["ltr", "rtl"], default: "ltr" },
    original: { type: "string", pattern: "^https?://" },
    rights: text,
    received: {
      type: "object",
      additionalProperties: false,
      properties: { how: text, when: date },
    },
    form: { enum: ["markdown", "plain"], default: "markdown" },
    emendations: {
      type: "array",
      default: [],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["find", "read", "why"],
        properties: { find: text, read: { type: "string" }, why: text },
      },
    },
    "as-cited": {
      type: "object",
      default: {},
      additionalProperties: { type: "array", minItems: 1, items: text },
    },
    figures: {
      type: "object",
      default: {},
      propertyNames: { pattern: id },
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["label", "unit"],
        properties: {
          label: text,
          unit: text,
          "part-of": text,
          approximate: { type: "boolean" },
          value: { type: "number" },
          quote: text,
        },
      },
    },
    charts: {
      type: "object",
      default: {},
      propertyNames: { pattern: id },
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["title", "form", "whole"],
        properties: {
          title: text,
          form: { enum: ["part-of"] },
          whole: text,
          parts: { type: "array", items: text },
          labels: { type: "object", additionalProperties: text },
          caution: text,
        },
      },
    },
  },
} as const;
