import type { DataOf } from "../../../data-of-schema.ts";
import { someText as text } from "../../../figures/declaration-schema.ts";

const texts = { type: "array", default: [], items: text } as const;

/** How a received text is laid out, and what the page makes of it. */
export type TextLayout = DataOf<typeof layoutSchema>;

/** JSON Schema of `layout`; nothing of it changes the transcript. */
export const layoutSchema = {
  type: "object",
  default: {},
  additionalProperties: false,
  properties: {
    /** Whether line ends within a paragraph are spaces; by default so in Markdown alone. */
    wrapped: { type: "boolean" },
    /** What begins a paragraph beside an empty line: an indent, or a number. */
    paragraphs: { type: "array", default: [], items: { enum: ["indents", "numbers"] } },
    /** What ends a page: form feeds, or a line such as `- 12 -` with `#` for the number. */
    pages: { ...text, description: "`form-feeds`, or a line with `#` for the number of the page" },
    "first-page": { type: "number" },
    /** Lines that repeat on pages, such as running heads; `#` stands for a number. */
    furniture: texts,
    /** Whether the lines have numbers before them. */
    "line-numbers": { type: "boolean" },
    hyphens: { enum: ["joined", "kept"] },
    /** Words that keep their hyphen where it stands at the end of a line. */
    "keep-hyphens": texts,
    /** Words before which a paragraph begins, and words that go on with the paragraph before them. */
    breaks: texts,
    joins: texts,
    /** First words of paragraphs of a plain text that are headings, quotations or tables. */
    headings: texts,
    subheadings: texts,
    quotations: texts,
    tables: texts,
  },
} as const;

/** A text that is read as it stands. */
export const noLayout: TextLayout = {
  paragraphs: [],
  furniture: [],
  "keep-hyphens": [],
  breaks: [],
  joins: [],
  headings: [],
  subheadings: [],
  quotations: [],
  tables: [],
};
