import { fold } from "./fold.ts";

/** A name for money: a word, or a sign that several currencies may share. */
export interface CurrencyName {
  name: string;
  /** The ISO 4217 code; `null` for a name that several currencies share: `$`. */
  code: string | null;
  /** Whether its case matters: `USD`. */
  exact: boolean;
}

const known = new Map<string, readonly CurrencyName[]>();

/** The names of currencies in a language, folded except codes, longest first. */
export function currenciesOf(lang: string): readonly CurrencyName[] {
  const found = known.get(lang);
  if (found) return found;
  const names = new Map<string, CurrencyName>();
  const add = (name: string, code: string | null, exact = false): void => {
    if (name === "" || /^\d/.test(name)) return;
    const before = names.get(name);
    names.set(name, { name, code: before && before.code !== code ? null : code, exact });
  };
  for (const code of Intl.supportedValuesOf("currency")) {
    add(code, code, true);
    for (const currencyDisplay of ["symbol", "narrowSymbol", "name"] as const) {
      const format = new Intl.NumberFormat(lang, {
        style: "currency",
        currency: code,
        currencyDisplay,
      });
      for (const value of currencyDisplay === "name" ? [1, 2, 5] : [5]) {
        const part = format.formatToParts(value).find(({ type }) => type === "currency")?.value;
        // A name must differ from the code, and must not look like an ordinary word.
        if (part === undefined || part === code) continue;
        if (currencyDisplay === "narrowSymbol" && /^[\p{L}.]{1,2}$/u.test(part)) continue;
        add(fold(part), code);
      }
    }
  }
  for (const [name, code] of common) add(fold(name), code);
  // A sign of several currencies, whatever a language takes it for.
  for (const sign of ["$", "£", "¥"]) names.set(sign, { name: sign, code: null, exact: false });
  const made = [...names.values()].sort((a, b) => b.name.length - a.name.length);
  known.set(lang, made);
  return made;
}

/** Names used everywhere, besides those of CLDR. */
const common: readonly (readonly [string, string | null])[] = [
  ["US$", "USD"],
  ["U.S.$", "USD"],
  ["US-$", "USD"],
  ["€", "EUR"],
  ["₽", "RUB"],
  ["руб.", "RUB"],
  ["₼", "AZN"],
  ["₺", "TRY"],
  ["₹", "INR"],
  ["₪", "ILS"],
  ["₴", "UAH"],
  ["֏", "AMD"],
  ["Rs.", null],
  ["Rs", null],
];
