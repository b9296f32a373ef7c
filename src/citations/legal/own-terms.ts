import type { CslLocale } from "../../csl/style/style-tree.ts";

/** Words a guide asks for but its style leaves to the locale, by `termKey`. */
const families: readonly (readonly [RegExp, ReadonlyMap<string, string>])[] = [
  // AGLC writes `3rd ed`; CSL’s British English has `edn`.
  [/^(?:aglc|australian-guide-to-legal-citation)\b/, new Map([["edition|short", "ed"]])],
];

/** A guide’s words as a locale of its style, which takes priority over that of the language. */
export function ownTermsOf(name: string): CslLocale | undefined {
  const words = families.find(([pattern]) => pattern.test(name))?.[1];
  if (!words) return undefined;
  const terms = new Map(
    [...words].map(([key, text]) => [key, { single: text, multiple: text }] as const),
  );
  return { terms, dates: new Map(), hasOrdinals: false };
}
