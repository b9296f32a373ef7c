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

/** The front matter of `sources/<id>.md`, with the direction of its language filled in. */
export type SourceFrontMatter = Omit<WrittenFrontMatter, "dir"> & { dir: "ltr" | "rtl" };

/** The same as written, with its defaults. */
export type WrittenFrontMatter = DataOf<typeof sourceSchema>;

export type Emendation = SourceFrontMatter["emendations"][number];

const date = {
  type: "string",
  pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
  description: "a date as `2025-02-25`, `2025-02` or `'2025'`",
} as const;

/** JSON Schema of a source's front matter; an unknown key is an error. */
export const sourceSchema = {
  type: "object",
  additionalProperties: false,
  required: ["title", "lang"],
  properties: {
    $schema: { ...text, title: "The schema of this front matter, for editors" },
    title: { ...text, title: "The document’s title, as printed" },
    author: { ...text, title: "Who speaks, in one line" },
    authors: {
      type: "array",
      items: text,
      title:
        "The authors as a catalogue has them: `Stone, Ada`, or a body in braces, `{High Court}`",
    },
    office: { ...text, title: "The body on whose behalf the document was made" },
    symbol: { ...text, title: "Its document symbol, as `A/RES/60/147`" },
    place: { ...text, title: "Where it was published" },
    publisher: { ...text, title: "Who published it" },
    series: { ...text, title: "The series that it belongs to" },
    "translation-of": { ...text, title: "The key or id of the work that it translates" },
    "version-of": { ...text, title: "The key or id of the work that it is another version of" },
    date: { ...date, title: "Its date" },
    lang: { ...languageTag, title: "Its language: numbers and pinpoints are read in it" },
    dir: {
      enum: ["ltr", "rtl"],
      title: "The direction of its text; without it, that of the language",
    },
    original: {
      title: "The address where the document can be read",
      type: "string",
      pattern: "^https?://",
      description: "an address that starts with `https://` or `http://`",
    },
    rights: { ...text, title: "Whose it is, and on what terms it is shown" },
    received: {
      title: "How and when the transcript was received",
      type: "object",
      additionalProperties: false,
      properties: {
        how: { ...text, title: "How it was received" },
        when: { ...date, title: "When it was received" },
        file: { ...text, title: "The file as received, beside the source" },
        publish: { type: "boolean", title: "Whether readers may download that file" },
        sha256: {
          title: "The checksum of that file, SHA-256",
          type: "string",
          pattern: "^[0-9a-f]{64}$",
          description: "64 hexadecimal digits",
        },
      },
    },
    citing: { ...text, title: "How the document cites, in the notebook’s words" },
    form: {
      title: "Whether the transcript’s own marks are Markdown, or it is plain text",
      enum: ["markdown", "plain"],
      default: "markdown",
    },
    layout: layoutSchema,
    numbering: numberingSchema,
    emendations: {
      title: "Errors of the transcript that the page corrects, with the reason",
      type: "array",
      default: [],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["find", "read", "why"],
        properties: {
          find: { ...text, title: "What was received; it occurs once" },
          read: { type: "string", title: "What the page reads" },
          why: { ...text, title: "Why" },
        },
      },
    },
    pages: {
      title: "Pictures of the pages of the document as received",
      type: "array",
      default: [],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["page", "file", "alt"],
        properties: {
          page: { ...text, title: "The number of the page, as `layout` has it" },
          file: {
            title: "The picture, in `sources/`",
            type: "string",
            pattern: "^[A-Za-z0-9][\\w.-]*\\.(avif|jpe?g|png|webp)$",
            description: "the name of a file in `sources/`, as `letter.page-1.png`",
          },
          alt: { ...text, title: "What a reader who cannot see it must know" },
        },
      },
    },
    remarks: {
      title: "What the editor says about words that are left unchanged",
      type: "array",
      default: [],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["find", "say"],
        properties: {
          find: { ...text, title: "Words of the document; they occur once" },
          say: { ...text, title: "What the editor says" },
        },
      },
    },
    "as-cited": {
      title: "By the first key of a citation, the runs of words that cite it, if they are separate",
      type: "object",
      default: {},
      additionalProperties: { type: "array", minItems: 1, items: text },
    },
    figures: {
      title: "The reported figures by id",
      type: "object",
      default: {},
      propertyNames: declaredId,
      additionalProperties: figureSchema,
    },
    charts: {
      title: "The charts by id",
      type: "object",
      default: {},
      propertyNames: declaredId,
      additionalProperties: chartSchema,
    },
  },
} as const;
