const rules = new Intl.PluralRules("en", { type: "ordinal" });
const endings = new Map<Intl.LDMLPluralRule, string>([
  ["one", "st"],
  ["two", "nd"],
  ["few", "rd"],
]);

/** Write a whole number as an English ordinal: `21st`; other text stays unchanged. */
export function ordinal(text: string): string {
  return /^\d{1,9}$/.test(text) ? text + (endings.get(rules.select(Number(text))) ?? "th") : text;
}
