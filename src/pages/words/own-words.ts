import { isObject } from "../../is-object.ts";
import type { OwnWords } from "../../notebook/settings.ts";

/** Texts with those of the notebook in their place; what does not fit was told, and stays as it is. */
export function overriddenTexts(texts: object, words: OwnWords): object {
  const own = new Map(Object.entries(words));
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]: [string, unknown]) => {
      const given = own.get(key);
      return [key, given === undefined ? text : overridden(text, given)];
    }),
  );
}

function overridden(text: unknown, given: unknown): unknown {
  if (typeof given === "string") return isGroup(text) ? text : given;
  if (!isObject(given)) return text;
  if (isGroup(text)) return overriddenTexts(text, given as OwnWords);
  return isForms(given) ? given : text;
}

/** Whether it is a group of messages; a message is a text, or forms of one. */
function isGroup(text: unknown): text is object {
  return typeof text === "object" && text !== null && !isForms(text);
}

function isForms(text: object): boolean {
  const forms = Object.entries(text);
  return (
    forms.every(
      ([key, form]) =>
        typeof form === "string" && /^(?:=\d+|zero|one|two|few|many|other)$/.test(key),
    ) && forms.some(([key]) => key === "other")
  );
}
