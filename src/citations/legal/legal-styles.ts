import { aglc } from "./aglc.ts";
import { apa } from "./apa.ts";
import { bluebook } from "./bluebook.ts";
import { chicago } from "./chicago.ts";
import type { LegalStyle } from "./legal-style.ts";
import { oscola } from "./oscola.ts";

/** Styles with forms of our own, by their short names. */
export const legalStyles = { oscola, aglc, bluebook, apa, chicago } as const;

/** The forms for a CSL style name; undefined for styles whose own CSL writes legal works. */
export function legalStyleOf(name: string): LegalStyle | undefined {
  return families.find(([pattern]) => pattern.test(name))?.[1];
}

const families: readonly (readonly [RegExp, LegalStyle])[] = [
  [/^oscola\b/, oscola],
  [/^(?:aglc|australian-guide-to-legal-citation)\b/, aglc],
  [/^bluebook\b/, bluebook],
  [/^apa(?!-(?:5th|6th))\b/, apa],
  [/^chicago-(?:full)?notes?-/, chicago],
];
