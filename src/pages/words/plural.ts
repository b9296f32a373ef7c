/** How a language writes a number of things, by its plural rules; `#` stands for the number. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * The way in which a language counts things.
 *
 * @returns
 *   A function of a number and forms: in English `(2, { one: "# work", other: "# works" })` gives `2 works`.
 */
export function counterIn(lang: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replace("#", () => numbers.format(count));
}
