import { languageTag } from "../settings-schema.ts";
import type { DataOf } from "../../data-of-schema.ts";
import {
  chartSchema,
  declaredId,
  figureSchema,
  someText as text,
} from "../../figures/declaration-schema.ts";

/** The front matter of `sources/<id>.md`, once the direction of its language is known. */
export type SourceFrontMatter = Omit<WrittenFrontMatter, "dir"> & { dir: "ltr" | "rtl" };

/** The same as it is written, with what has a default. */
export type WrittenFrontMatter = DataOf<typeof sourceSchema>;

export type Emendation = SourceFrontMatter["emendations"][number];

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
      propertyNames: declaredId,
      additionalProperties: figureSchema,
    },
    charts: {
      type: "object",
      default: {},
      propertyNames: declaredId,
      additionalProperties: chartSchema,
    },
  },
} as const;
