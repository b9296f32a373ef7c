/** The characters that separate digits in a language. */
export interface Separators {
  groups: ReadonlySet<string>;
  decimals: ReadonlySet<string>;
  /** Separators that are ambiguous before exactly three digits, because writers of the language use both. */
  unsure: ReadonlySet<string>;
  /** Those of its groups that are another language’s: before `millions` they may be a decimal mark. */
  foreign: ReadonlySet<string>;
}

interface More {
  groups?: string;
  decimals?: string;
  unsure?: string;
}

/** What is written in a language besides what CLDR has; for a tag, or for a language in every region. */
const more: ReadonlyMap<string, More> = new Map(
  Object.entries({
    // In the Maghreb a point groups, elsewhere it is a decimal point; among Arabic digits a comma may be either.
    ar: { unsure: ".", decimals: ".," },
    "ar-arab": { decimals: ",.", groups: ",.", unsure: ",." },
    "de-AT": { groups: "." },
    "de-CH": { decimals: ",", unsure: ".," },
    "de-LI": { decimals: ",", unsure: ".," },
    "en-ZA": { decimals: ".", groups: ",", unsure: ".," },
    // Without a country, Spanish has both habits; a comma before three digits may be either.
    es: { decimals: ".", unsure: "," },
    fa: { decimals: ".", groups: ",", unsure: "." },
    fr: { groups: "." },
    "fr-CA": { unsure: "." },
    "fr-CH": { decimals: ".", unsure: "." },
    "it-CH": { decimals: ",", unsure: ".," },
    pt: { groups: "." },
    // Many newspapers write `%99.8`; before three digits a point groups.
    tr: { decimals: "." },
    ur: { unsure: "." },
  }),
);

const known = new Map<string, Separators>();

/**
 * The separators of a language and region, from CLDR and other habits. Spaces and apostrophes group in every
 * language, and the Arabic separators have one meaning everywhere.
 *
 * @param isLatin
 *   Whether the digits are 0 to 9 rather than those of another script.
 */
export function separatorsOf(lang: string, isLatin: boolean): Separators {
  const key = `${lang} ${isLatin}`;
  const found = known.get(key);
  if (found) return found;
  const [base = lang] = lang.split("-");
  const own = byCldr(lang);
  const common = byCldr(base);
  const extra = [more.get(lang), more.get(base), isLatin ? undefined : more.get(`${base}-arab`)];
  // One region’s additions do not apply to another that swaps the two.
  const isTurned = own.decimal !== common.decimal;
  const used = isTurned ? extra.slice(0, 1) : extra;
  const listed = (name: keyof More) => used.flatMap((each) => Array.from(each?.[name] ?? ""));
  const groups = [own.group, ...(isTurned ? [] : [common.group]), ...listed("groups")];
  const made: Separators = {
    groups: new Set([...groups, " ", "’", "٬"]),
    decimals: new Set([own.decimal, "٫", ...listed("decimals")]),
    unsure: new Set(listed("unsure")),
    foreign: new Set(listed("groups").filter((mark) => !common.group.includes(mark))),
  };
  known.set(key, made);
  return made;
}

function byCldr(lang: string): { group: string; decimal: string } {
  const numberingSystem = "latn";
  const format = new Intl.NumberFormat(lang, { numberingSystem, useGrouping: "always" });
  const parts = format.formatToParts(-1_234_567.5);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  const group = part("group")
    .replace(/\p{Zs}/gu, " ")
    .replace("'", "’");
  return { group, decimal: part("decimal") };
}
