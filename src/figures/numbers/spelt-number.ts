import type { RulePart, Spellout, SpelloutRule } from "./rbnf-rules.ts";

/**
 * Read a number in words by the rules of its language: a whole number; `undefined` for anything else, and for words
 * that may be two numbers. No file is loaded here, because browsers read numbers too.
 *
 * @param text
 *   Simplified like the words of the rules.
 */
export function readSpelt(text: string, rules: Spellout): number | undefined {
  const { minus } = rules;
  if (minus && text.startsWith(minus)) {
    const value = readUnsigned(text.slice(minus.length), rules);
    return value === undefined || value === 0 ? undefined : -value;
  }
  return readUnsigned(text, rules);
}

/**
 * Languages, and writers of one language, differ in where they put spaces and hyphens. Between digits they matter.
 */
export function simplifyNumber(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFC")
    .replace(/(?<!\p{Nd})(?:[\p{Cf}\p{Zs}\-‑–'’ʼ]|,(?= ))|[\p{Cf}\p{Zs}\-‑–'’ʼ](?!\p{Nd})/gu, "")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ی|ى/gu, "ي")
    .replace(/ک/gu, "ك")
    .replace(/مئ/gu, "مائ")
    .replace(/ё/gu, "е")
    .replace(/萬/gu, "万")
    .replace(/億/gu, "亿")
    .replace(/[兩两]/gu, "二")
    .replace(/〇/gu, "零")
    .replace(/\u093C/gu, "")
    .replace(/ँ/gu, "ं");
}

function readUnsigned(text: string, rules: Spellout): number | undefined {
  const memo: Memo = new Map();
  const values = new Set<number>();
  for (const ruleSet of rules.cardinals) {
    for (const { value, end } of matches(text, 0, ruleSet, Infinity, rules, memo)) {
      if (end === text.length) values.add(value);
    }
  }
  const [value] = values;
  return values.size === 1 && Number.isSafeInteger(value) ? value : undefined;
}

interface Match {
  value: number;
  end: number;
}

type Memo = Map<string, readonly Match[]>;

/** The numbers below a limit that a rule set may have written at an offset. */
function matches(
  text: string,
  at: number,
  ruleSet: string,
  limit: number,
  rules: Spellout,
  memo: Memo,
): readonly Match[] {
  const key = `${ruleSet} ${at} ${limit}`;
  const found = memo.get(key);
  if (found) return found;
  // A rule set that calls itself finds nothing.
  memo.set(key, []);
  const made = new Map<string, Match>();
  const digits = /^\d{1,15}/.exec(text.slice(at))?.[0];
  const isPlain = digits === "0" || digits?.[0] !== "0";
  if (digits !== undefined && Number(digits) < limit && isPlain && spells(ruleSet, rules)) {
    const match = { value: Number(digits), end: at + digits.length };
    made.set(`${match.value} ${match.end}`, match);
  }
  for (const rule of rules.ruleSets.get(ruleSet) ?? []) {
    if (rule.base >= limit) break;
    for (const way of rule.ways) {
      for (const match of byWay(text, at, way, rule, limit, rules, memo)) {
        made.set(`${match.value} ${match.end}`, match);
      }
    }
  }
  const all = [...made.values()];
  memo.set(key, all);
  return all;
}

/** Whether a rule set writes numbers, and not only the words between them. */
function spells(ruleSet: string, { ruleSets }: Spellout): boolean {
  const ways = ruleSets.get(ruleSet)?.flatMap((rule) => rule.ways) ?? [];
  return ways.some((way) => way.some(({ kind }) => kind !== "words"));
}

interface Partial {
  end: number;
  quotient?: number;
  remainder?: number;
  same?: number;
}

function byWay(
  text: string,
  at: number,
  way: readonly RulePart[],
  rule: SpelloutRule,
  limit: number,
  rules: Spellout,
  memo: Memo,
): Match[] {
  let partial: Partial[] = [{ end: at }];
  for (const part of way) {
    partial = partial.flatMap((before): Partial[] => {
      if (part.kind === "words") {
        return part.anyOf
          .filter((form) => text.startsWith(form, before.end))
          .map((form) => ({ ...before, end: before.end + form.length }));
      }
      const below = {
        quotient: Math.min(rule.next / rule.divisor, rule.base),
        remainder: rule.divisor,
        same: Math.min(limit, rule.next),
      }[part.kind];
      return matches(text, before.end, part.ruleSet, below, rules, memo).map(({ value, end }) => ({
        ...before,
        [part.kind]: value,
        end,
      }));
    });
  }
  const hasRemainder = way.some(({ kind }) => kind === "remainder");
  return partial.flatMap(({ quotient, remainder = 0, same, end }): Match[] => {
    const base = quotient === undefined ? rule.base - (rule.base % rule.divisor) : undefined;
    const value = same ?? (base ?? quotient! * rule.divisor) + remainder;
    // A rule without a remainder writes its own number, or multiples of it.
    const exact = hasRemainder || quotient !== undefined || same !== undefined;
    const written = exact ? value : rule.base;
    const fits = written >= rule.base && written < rule.next && written < limit;
    return fits && end > at ? [{ value: written, end }] : [];
  });
}
