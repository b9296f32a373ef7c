import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readSpellout, type RuleTexts, type Spellout } from "./rbnf-rules.ts";
import { simplifyNumber } from "./spelt-number.ts";

const known = new Map<string, Spellout | undefined>();

/** CLDR’s rules for spelling out numbers in a language, simplified; undefined if it has none. */
export function spelloutOf(lang: string): Spellout | undefined {
  if (!known.has(lang)) {
    const rules = ruleTexts(lang);
    known.set(lang, rules && readSpellout(rules, simplifyNumber));
  }
  return known.get(lang);
}

/** The same, as in CLDR. */
export function ruleTexts(lang: string): RuleTexts | undefined {
  if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(lang)) return undefined;
  const require = createRequire(import.meta.url);
  const path = join(dirname(require.resolve("cldr-rbnf/package.json")), "rbnf", `${lang}.json`);
  if (!existsSync(path)) return undefined;
  const data = JSON.parse(readFileSync(path, "utf8")) as {
    rbnf: { rbnf: { SpelloutRules?: RuleTexts } };
  };
  return data.rbnf.rbnf.SpelloutRules;
}
