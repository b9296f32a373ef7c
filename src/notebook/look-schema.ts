import type { DataOf } from "../data-of-schema.ts";

const text = { type: "string", minLength: 1 } as const;

/** A file of the notebook by path. No part of it begins with a dot, so no path leads outside. */
function file<const Ending extends string>(endings: Ending) {
  const part = "[A-Za-z0-9_-][A-Za-z0-9_.-]*";
  return {
    type: "string",
    pattern: `^(${part}/)*${part}\\.(${endings})$`,
    description: `a file of the notebook that ends in ${endings.replaceAll("|", ", ")}, as \`look/name.${endings.split("|")[0] ?? ""}\``,
  } as const;
}

/** Only hosts that can be written into a page’s content security policy. */
const origin = "https://[a-z0-9-]+(\\.[a-z0-9-]+)*(:\\d+)?";

/** JSON Schema of `look`: how a notebook makes the site its own. */
export const lookSchema = {
  title: "What makes the site your own",
  type: "object",
  additionalProperties: false,
  properties: {
    stylesheet: { ...file("css"), title: "A style sheet after ours, for colours and type" },
    logo: { ...file("svg|png|webp|jpg"), title: "A picture before the name of the notebook" },
    icon: { ...file("svg|png|ico"), title: "The icon of the browser’s tab" },
    files: {
      title: "Files that the style sheet names, as fonts",
      type: "array",
      items: file("woff2|svg|png|webp|jpg"),
    },
    navigation: {
      title: "More links at the top of each page",
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name", "to"],
        properties: {
          name: { ...text, title: "Its words" },
          to: {
            title: "Where it leads",
            type: "string",
            pattern: "^(/(?!/)|https?://)\\S*$",
            description: "an address as `https://example.org/`, or one of this site as `/about`",
          },
        },
      },
    },
    footer: { ...text, title: "A line of text at the foot of each page" },
    scripts: {
      title: "Scripts from other hosts, which can see what readers do",
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["src"],
        properties: {
          src: {
            title: "The address of the script",
            type: "string",
            pattern: `^${origin}/[A-Za-z0-9_./~-]*$`,
            description: "an address as `https://example.org/script.js`, without `?` and `#`",
          },
          hosts: {
            title: "Further hosts that it contacts",
            type: "array",
            items: {
              type: "string",
              pattern: `^${origin}$`,
              description: "a host as `https://example.org`, without a path",
            },
          },
        },
      },
    },
  },
} as const;

export type Look = DataOf<typeof lookSchema>;

/** The files of a look, by their paths in the notebook. */
export function lookFiles({ stylesheet, logo, icon, files = [] }: Look): string[] {
  return [...new Set([stylesheet, logo, icon, ...files].filter((path) => path !== undefined))];
}
