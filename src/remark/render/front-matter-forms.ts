import { isObject } from "../../is-object.ts";

/** What a field of front matter may be, in words and as a test of its value. */
interface Form {
  expected: string;
  fits(value: unknown): boolean;
}

const text: Form = { expected: "text", fits: (value) => typeof value === "string" };

const texts: Form = {
  expected: "text, a list of texts, or a map of them",
  fits: (value) => valuesIn(value).every((one) => text.fits(one ?? "")),
};

/** Values given singly, in a list, or in a map by topic, as Pandoc allows. */
export function valuesIn(value: unknown): unknown[] {
  return (isObject(value) ? Object.values(value) : [value]).flat();
}

const flag: Form = {
  expected: "`true` or `false`",
  fits: (value) => flagOf(value) !== undefined,
};

/** The form of each field that is read; an abstract may be anything, because only its citations count. */
const forms: ReadonlyMap<string, Form> = new Map([
  ["bibliography", texts],
  ["citation-abbreviations", text],
  ["citation-style", text],
  ["csl", text],
  ["lang", text],
  ["link-bibliography", flag],
  ["link-citations", flag],
  ["nocite", texts],
  ["notes-after-punctuation", flag],
  ["reference-section-title", text],
  ["references", { expected: "a list of works in CSL-JSON", fits: Array.isArray }],
  ["suppress-bibliography", flag],
]);

/** What a field of front matter should be, if its value is something else; one without a value may stay empty. */
export function expectedForm(name: string, value: unknown): string | undefined {
  const form = forms.get(name);
  return !form || value === null || value === undefined || form.fits(value)
    ? undefined
    : form.expected;
}

/** A truth value, also in the words of YAML 1.1, which many documents for R Markdown have. */
export function flagOf(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  return typeof value === "string" ? words.get(value.toLowerCase()) : undefined;
}

const words: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["on", true],
  ["true", true],
  ["no", false],
  ["off", false],
  ["false", false],
]);
