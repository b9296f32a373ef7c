import { layoutSchema } from "./layout/layout-schema.ts";
import { numberingSchema } from "./numbering/numbering-schema.ts";
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
    /** Who speaks, in one line. */
    author: text,
    /** The same as a catalogue has them: `Aliyeva, Sabina`, or a body in braces, `{High Court}`. */
    authors: { type: "array", items: text },
    /** The body on whose behalf the document was made. */
    office: text,
    /** A document symbol, as `A/RES/60/1`. */
    symbol: text,
    place: text,
    publisher: text,
    series: text,
    /** The key of the work or the id of the source that this translates, or is a version of. */
    "translation-of": text,
    "version-of": text,
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
      properties: {
        how: text,
        when: date,
        /** The file as it came, beside the source, and the SHA-256 of its bytes. */
        file: text,
        sha256: { type: "string", pattern: "^[0-9a-f]{64}$", description: "64 hexadecimal digits" },
      },
    },
    /** How the document cites, in the notebook’s words. */
    citing: text,
    form: { enum: ["markdown", "plain"], default: "markdown" },
    layout: layoutSchema,
    numbering: numberingSchema,
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
    /** What the editor says of words that stay as they are. */
    remarks: {
      type: "array",
      default: [],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["find", "say"],
        properties: { find: text, say: text },
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
