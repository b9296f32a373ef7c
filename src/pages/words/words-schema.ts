import { en } from "./en.ts";
import { names } from "./names/message-names.ts";
import { isMessageNames } from "./speak/speak.ts";

/** JSON Schema for a notebook’s own words: the keys of English, each with the values its text may use. */
export const wordsSchema: object = schemaOf(en, names);

function schemaOf(text: unknown, known: unknown): object {
  if (typeof text === "string") return textSchema([text], isMessageNames(known));
  if (isMessageNames(known)) return textSchema(Object.values(text as Record<string, string>), true);
  const within = new Map<string, unknown>(Object.entries((known ?? {}) as object));
  const properties = Object.entries(text as object).map(([key, one]: [string, unknown]) => [
    key,
    schemaOf(one, within.get(key)),
  ]);
  return {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(properties) as Record<string, object>,
  };
}

/** A text that uses only values of the English text; a message may have plural forms. */
function textSchema(english: readonly string[], isMessage: boolean): object {
  const places = new Set(
    english.flatMap((form) => Array.from(form.matchAll(/\{(\w+)\}/g), ([, place]) => place ?? "")),
  );
  const others = places.size === 0 ? "" : `(?!(?:${[...places].join("|")})\\})`;
  const shown = [...places].map((place) => `\`{${place}}\``).join(" and ");
  const text = {
    type: "string",
    minLength: 1,
    pattern: `^(?![^]*\\{${others}\\w+\\})`,
    description: shown === "" ? "text that names no value" : `text in which values are ${shown}`,
  };
  if (!isMessage || !places.has("count")) return text;
  return {
    ...text,
    type: ["string", "object"],
    required: ["other"],
    additionalProperties: false,
    patternProperties: { "^(?:=\\d+|zero|one|two|few|many|other)$": text },
  };
}
