import type { DataOf } from "../../../data-of-schema.ts";
import { someText as text } from "../../../figures/declaration-schema.ts";

const texts = { type: "array", default: [], items: text } as const;

/** How a received text is laid out, and what the page makes of it. */
export type TextLayout = DataOf<typeof layoutSchema>;

/** JSON Schema of `layout`; nothing in it changes the transcript. */
export const layoutSchema = {
  title: "How lines and pages of the transcript read",
  type: "object",
  default: {},
  additionalProperties: false,
  properties: {
    wrapped: {
      type: "boolean",
      title: "Whether line ends within a paragraph are read as spaces; by default only in Markdown",
    },
    paragraphs: {
      title: "What begins a paragraph, besides an empty line",
      type: "array",
      default: [],
      items: { enum: ["indents", "numbers"] },
    },
    pages: {
      ...text,
      title: "What ends a page: form feeds, or a line such as `- # -`",
      description: "`form-feeds`, or a line with `#` for the number of the page",
    },
    "first-page": { type: "number", title: "The number of the first page" },
    furniture: {
      ...texts,
      title: "Lines that repeat on pages, such as running heads; `#` stands for a number",
    },
    "line-numbers": { type: "boolean", title: "Whether the lines have numbers before them" },
    hyphens: {
      enum: ["joined", "kept"],
      title: "Whether a word divided at the end of a line loses its hyphen",
    },
    "keep-hyphens": { ...texts, title: "Words that keep that hyphen" },
    breaks: { ...texts, title: "Words before which a paragraph begins" },
    joins: { ...texts, title: "Words that continue the paragraph before them" },
    headings: { ...texts, title: "First words of paragraphs of a plain text that are headings" },
    subheadings: { ...texts, title: "First words of headings of the second level" },
    quotations: { ...texts, title: "First words of paragraphs that are quotations" },
    footnotes: {
      ...texts,
      title:
        "First words of the lines at the feet of pages where footnotes begin, with their numbers; `…` marks words that continue the footnote before them",
    },
    tables: { ...texts, title: "First words of paragraphs that are tables" },
  },
} as const;

/** The layout of a text that is read as it is. */
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
  footnotes: [],
};
