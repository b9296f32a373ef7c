import { rules } from "../rules.ts";

const text = { type: "string", minLength: 1 } as const;
const severity = { enum: ["error", "warning", "info", "off"] } as const;

/** A tag of a language, BCP 47; descriptions say in messages what is expected. */
export const languageTag = {
  type: "string",
  pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
  description: "the tag of a language, as `en` or `az-Latn`",
} as const;

/** JSON Schema of a notebook's settings: the key `apparatus` of its `package.json`. */
export const settingsSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    title: text,
    description: { type: "string" },
    url: {
      type: "string",
      pattern: "^https?://[^\\s/?#]+[^\\s?#]*$",
      description: "an address as `https://notebook.example/`, without `?` and `#`",
    },
    lang: languageTag,
    contact: text,
    style: text,
    styles: { type: "array", items: text },
    recheck: {
      type: "integer",
      minimum: 1,
      description: "a number of months, as 12",
    },
    rules: {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(Object.keys(rules).map((id) => [id, severity])),
    },
  },
} as const;
