import { isObject } from "../../is-object.ts";
import type { OwnWords } from "../../notebook/settings.ts";

/** Texts replaced by the notebook’s own; a text that does not fit was reported, and the standard one stays. */
export function overriddenTexts(texts: object, words: OwnWords): object {
  const own = new Map(Object.entries(words));
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]: [string, unknown]) => {
      const given = own.get(key);
      return [key, given === undefined ? text : overridden(text, given)];
    }),
  );
}

/** The keys of texts missing from a notebook’s own words, and how many there are in all. */
export function textsWithout(texts: object, words: OwnWords): { missing: string[]; all: number } {
  const own = new Map(Object.entries(words));
  const missing: string[] = [];
  let all = 0;
  for (const [key, text] of Object.entries(texts) as [string, unknown][]) {
    const given = own.get(key);
    if (isGroup(text)) {
      const within = textsWithout(text, isObject(given) ? (given as OwnWords) : {});
      missing.push(...within.missing.map((one) => `${key}.${one}`));
      all += within.all;
      continue;
    }
    all++;
    if (!isMessage(given)) missing.push(key);
  }
  return { missing, all };
}

function overridden(text: unknown, given: unknown): unknown {
  if (isGroup(text)) return isObject(given) ? overriddenTexts(text, given as OwnWords) : text;
  return isMessage(given) ? given : text;
}

function isMessage(given: unknown): boolean {
  return typeof given === "string" || (isObject(given) && isForms(given));
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
