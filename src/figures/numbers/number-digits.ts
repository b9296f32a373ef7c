/**
 * Read a number of digits, with the separators of a language.
 *
 * @param printed
 *   Nothing but the number: `5,379`, `1 275`, `−2.5`, `٥٬٣٧٩`.
 * @returns
 *   `undefined` unless the language would write this value in these characters, grouped or not;
 *   groups divided by spaces are read in every language.
 */
export function readDigits(printed: string, lang: string): number | undefined {
  const numberingSystem = digitSystem(printed);
  if (!numberingSystem) return;
  const { digits, minus, group, decimal } = numerals(lang, numberingSystem);

  const text = plain(printed);
  const latin = [...text]
    .filter((character) => character !== group && character !== " ")
    .map((character) => {
      const digit = digits.indexOf(character);
      if (digit >= 0) return String(digit);
      if (character === decimal) return ".";
      return character === minus || character === "−" ? "-" : character;
    })
    .join("");
  if (!/^-?\d+(\.\d+)?$/.test(latin)) return;

  const value = Number(latin);
  const fraction = latin.split(".")[1]?.length ?? 0;
  const written = spellings(value, fraction, lang, numberingSystem, group);
  return written.includes(text.replace("−", "-")) ? value : undefined;
}

/** The ways to write a value: grouped as the language does, by spaces, or not at all. */
function spellings(
  value: number,
  fraction: number,
  lang: string,
  numberingSystem: string,
  group: string,
): string[] {
  if (fraction > 20) return [];
  const [grouped, ungrouped] = (["always", false] as const).map((useGrouping) =>
    new Intl.NumberFormat(lang, {
      numberingSystem,
      useGrouping,
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    })
      .formatToParts(value)
      .map((part) => (part.type === "minusSign" ? "-" : plain(part.value)))
      .join(""),
  ) as [string, string];
  return [grouped, ungrouped, grouped.replaceAll(group, " ")];
}

/** The numbering system whose digits stand in a text, `latn` or `arabext`; the first one's. */
function digitSystem(text: string): string | undefined {
  const digit = /\p{Nd}/u.exec(text)?.[0];
  if (digit === undefined) return;
  return Intl.supportedValuesOf("numberingSystem").find((system) =>
    numerals("en", system).digits.includes(digit),
  );
}

interface Numerals {
  digits: string[];
  minus: string;
  group: string;
  decimal: string;
}

const known = new Map<string, Numerals>();

function numerals(lang: string, numberingSystem: string): Numerals {
  const key = `${lang} ${numberingSystem}`;
  const found = known.get(key);
  if (found) return found;

  const format = new Intl.NumberFormat(lang, { numberingSystem, useGrouping: "always" });
  const parts = format.formatToParts(-1_234_567.5);
  const part = (type: string) => plain(parts.find((each) => each.type === type)?.value ?? "");
  const single = new Intl.NumberFormat(lang, { numberingSystem });
  const made = {
    digits: Array.from({ length: 10 }, (_, digit) => single.format(digit)),
    minus: part("minusSign"),
    group: part("group"),
    decimal: part("decimal"),
  };
  known.set(key, made);
  return made;
}

/** One space and one apostrophe for all, and no marks of direction. */
function plain(text: string): string {
  return text
    .replace(/\p{Zs}/gu, " ")
    .replace(/'/g, "’")
    .replace(/\p{Cf}/gu, "");
}
