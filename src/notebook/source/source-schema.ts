import { languageTag } from "../settings-schema.ts";
import { chartForms, type ChartDeclaration } from "../../figures/charts/chart.ts";

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
  citing?: string;
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
  /** Ids that the figure had; their addresses stay. */
  former?: readonly string[];
}

const text = { type: "string", minLength: 1 } as const;
// A description says in messages what is expected.
const id = {
  type: "string",
  pattern: "^[a-z][a-z0-9-]*$",
  description: "small letters, digits and hyphens after a letter, as `killed-women`",
} as const;
const former = { type: "array", items: id } as const;
const date = {
  type: "string",
  pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
  description: "a date as `2025-02-25`, `2025-02` or `'2025'`",
} as const;

/** JSON Schema of a source's front matter: an unknown key is an error. */
export const sourceSchema = {
  type: "object",
  additionalProperties: false,
  required: ["title", "lang"],
  properties: {
    title: text,
    author: text,
    date,
    lang: languageTag,
    /** Without it, that of the language. */
    dir: { enum: ["ltr", "rtl"] },
    original: {
      type: "string",
      pattern: "^https?://",
      description: "an address that starts with `https://` or `http://`",
    },
    rights: text,
    received: {
      type: "object",
      additionalProperties: false,
      properties: { how: text, when: date },
    },
    /** How the document cites, in the notebook’s words. */
    citing: text,
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
      propertyNames: id,
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
          former,
        },
      },
    },
    charts: {
      type: "object",
      default: {},
      propertyNames: id,
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["title", "form"],
        properties: {
          title: text,
          form: { enum: chartForms },
          whole: text,
          parts: { type: "array", minItems: 1, items: text },
          figures: { type: "array", minItems: 1, items: text },
          labels: { type: "object", additionalProperties: text },
          caution: text,
          former,
        },
      },
    },
  },
} as const;
