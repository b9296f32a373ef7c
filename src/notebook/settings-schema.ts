import { lookSchema } from "./look-schema.ts";
import { rules } from "../rules.ts";

const text = { type: "string", minLength: 1 } as const;
const severity = { enum: ["error", "warning", "info", "off"] } as const;

/** A BCP 47 language tag; messages use the `description` to say what is expected. */
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
    $schema: { ...text, title: "The schema of these settings, for editors" },
    title: { ...text, title: "The notebook’s title" },
    description: {
      type: "string",
      title: "What it is about, for the home page and search engines",
    },
    url: {
      title: "Where the site will be; without it, no absolute addresses are written",
      type: "string",
      pattern: "^https?://[^\\s/?#]+[^\\s?#]*$",
      description: "an address as `https://notebook.example/`, without `?` and `#`",
    },
    links: {
      title:
        "How links name pages: `files` is for hosts that find `/method` only as `/method.html`",
      enum: ["clean", "files"],
      description: "`clean` or `files`",
    },
    lang: { ...languageTag, title: "The language of the notebook’s own words" },
    words: {
      title: "Words of the notebook’s own, in place of those of its language",
      type: "object",
    },
    contact: { ...text, title: "Where to report a mistake: an address to print" },
    licence: {
      title: "The licence of what is the notebook’s own: its name, and the address of its text",
      type: "object",
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: { ...text, title: "Its name, as it is printed" },
        address: {
          title: "Where its text is",
          type: "string",
          pattern: "^https?://\\S+$",
          description: "an address as `https://licence.example/`",
        },
      },
    },
    style: { ...text, title: "The citation style of the pages" },
    styles: { type: "array", items: text, title: "The styles that a work’s page offers" },
    look: lookSchema,
    recheck: {
      title: "After how many months a record should be checked again",
      type: "integer",
      minimum: 1,
      description: "a number of months, as 12",
    },
    rules: {
      title: "How severe a rule is in this notebook; `off` silences it",
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(Object.keys(rules).map((id) => [id, severity])),
    },
  },
} as const;
