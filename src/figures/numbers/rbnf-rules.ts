/** What a rule writes, in order: words, or another number by a rule set. */
export type RulePart =
  | { kind: "words"; anyOf: readonly string[] }
  | { kind: "quotient" | "remainder" | "same"; ruleSet: string };

export interface SpelloutRule {
  /** The smallest number the rule writes; it writes all below `next`. */
  base: number;
  next: number;
  /** The divisor for its quotient and remainder. */
  divisor: number;
  /** Ways to write it; if the remainder is 0 it is omitted. */
  ways: readonly (readonly RulePart[])[];
}

export interface Spellout {
  ruleSets: ReadonlyMap<string, readonly SpelloutRule[]>;
  /** The rule sets that write cardinal numbers. */
  cardinals: readonly string[];
  /** The word before a negative number. */
  minus?: string;
}

/** A language’s rule sets by name, as in CLDR. */
export type RuleTexts = Readonly<
  Record<string, readonly (readonly [base: string, body: string])[]>
>;

/**
 * Read CLDR’s rules for spelling out numbers in a language.
 *
 * @param simplify
 *   Applied to the rules’ words, as to the text that is read.
 * @see
 *   Unicode Technical Standard 35, “Rule-Based Number Formatting”.
 */
export function readSpellout(rules: RuleTexts, simplify: (words: string) => string): Spellout {
  const texts = new Map(Object.entries(rules));
  const names = [...texts.keys()].filter((name) => name.startsWith("%"));
  const ruleSets = new Map(
    names.map((name) => [name, readRuleSet(texts.get(name) ?? [], name, simplify)]),
  );
  const cardinals = names.filter(
    (name) =>
      /^%spellout-(numbering|cardinal|construct)/.test(name) &&
      !name.endsWith("-days") &&
      !texts.get(name)?.some(([, body]) => body.includes("-ordinal")),
  );
  const negative = cardinals.flatMap(
    (name) => texts.get(name)?.find(([base]) => base === "-x") ?? [],
  );
  const minus = negative[1]?.replace(/→.*/u, "").trim();
  return { ruleSets, cardinals, ...(minus !== undefined && { minus: simplify(minus) }) };
}

function readRuleSet(
  texts: readonly (readonly [base: string, body: string])[],
  name: string,
  simplify: (words: string) => string,
): SpelloutRule[] {
  const counting = texts.filter(([base]) => /^\d+(\/\d+)?>*$/.test(base));
  return counting.flatMap(([head, text], at): SpelloutRule[] => {
    const body = text.replace(/;$/, "").replace(/^'/, "");
    // From here on, it writes digits.
    if (body.includes("=#") || body.includes("=0")) return [];
    const [base = 0, radix = 10] = head.split("/").map((part) => parseInt(part, 10));
    const next = parseInt(counting[at + 1]?.[0] ?? "", 10);
    const divisor = divisorOf(base, radix);
    const way = (words: string) => readBody(words, name, simplify);
    const optional = /\[(.*)\]/u.exec(body);
    const ways = optional
      ? [way(body.replace(optional[0], "")), way(body.replace(optional[0], optional[1] ?? ""))]
      : [way(body)];
    return [{ base, next: Number.isNaN(next) ? Infinity : next, divisor, ways }];
  });
}

/** The greatest power of the radix not above the base. */
function divisorOf(base: number, radix: number): number {
  let divisor = 1;
  while (divisor * radix <= base) divisor *= radix;
  return divisor;
}

function readBody(body: string, own: string, simplify: (words: string) => string): RulePart[] {
  const parts = body.split(/(←[^←]*←|→→→|→[^→]*→|=%[^=]*=|\$\([^$]*\)\$)/u);
  return parts.flatMap((part): RulePart[] => {
    const mark = part[0] ?? "";
    const ruleSet = part.slice(1, -1) || own;
    if (mark === "←") return [{ kind: "quotient", ruleSet }];
    if (mark === "→") return [{ kind: "remainder", ruleSet }];
    if (mark === "=") return [{ kind: "same", ruleSet }];
    const plural = /^\$\(\w+,(.*)\)\$$/u.exec(part)?.[1];
    const words = plural
      ? Array.from(plural.matchAll(/\{([^}]*)\}/gu), ([, form]) => form ?? "")
      : [part];
    const anyOf = [...new Set(words.map(simplify))];
    return anyOf.every((form) => form === "") ? [] : [{ kind: "words", anyOf }];
  });
}
