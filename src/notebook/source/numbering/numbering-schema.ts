import type { DataOf } from "../../../data-of-schema.ts";
import { someText as text } from "../../../figures/declaration-schema.ts";
import { numberSchemes, type NumberScheme } from "../../../locators/number-scheme.ts";

const schemes = Object.keys(numberSchemes) as NumberScheme[];
const texts = { type: "array", default: [], items: text } as const;

/** How one scheme of a document’s own numbers is printed. */
export type NumberingRule = DataOf<typeof ruleSchema>;

/** The schemes by which a document numbers its parts. */
export type Numbering = Readonly<Partial<Record<NumberScheme, NumberingRule>>>;

const ruleSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    at: {
      title: "Where the numbers are; by default, where the scheme usually has them",
      enum: ["blocks", "headings"],
    },
    mark: {
      title:
        "The first number as printed: `1.`, `(a)`, `Article I`, `第一条`; or several such forms",
      type: "array",
      items: text,
    },
    within: { title: "The scheme within whose numbers these numbers start again", enum: schemes },
    from: {
      ...text,
      title: "The words of the paragraph or heading that has the first number, or precedes it",
    },
    anew: {
      ...texts,
      title: "Words of paragraphs or headings after which the numbers start again",
    },
    until: {
      ...texts,
      title: "Words of paragraphs or headings at which the previous number ends",
    },
    missing: { ...texts, title: "Numbers that the document itself leaves out" },
    except: {
      ...texts,
      title: "First words of paragraphs whose number does not belong to the scheme",
    },
  },
} as const;

/** JSON Schema of `numbering`. */
export const numberingSchema = {
  title: "The numbers that the document itself gives its parts",
  type: "object",
  default: {},
  additionalProperties: false,
  properties: Object.fromEntries(schemes.map((scheme) => [scheme, ruleSchema])) as Record<
    NumberScheme,
    typeof ruleSchema
  >,
} as const;
