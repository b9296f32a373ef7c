import { languageOf } from "../../figures/numbers/language-of.ts";
import { ruleTexts } from "../../figures/numbers/spellout-of.ts";
import type { NumberSpelling } from "./search-entry.ts";

/** What a search needs to read numbers in words; ordinals and years are handled elsewhere or not at all. */
export function numberSpelling(lang: string): NumberSpelling | undefined {
  const { base, spellings } = languageOf(lang);
  const all = Object.entries(ruleTexts(base) ?? {});
  const rules = Object.fromEntries(all.filter(([name]) => !/ordinal|year/.test(name)));
  if (all.length === 0) return undefined;
  return { rules, spellings: Object.fromEntries(spellings) };
}
