import { capital } from "../../capital.ts";
import type { LocatorSpellings } from "../../locators/english-spellings.ts";
import { labelAt } from "../../locators/locator-label.ts";
import { spellingsOf } from "../../locators/spellings-of.ts";
import { wholeNumber } from "../../figures/cut-short.ts";
import { readNumber } from "../../figures/numbers/read-number.ts";
import { measuredStretches, type MeasuredStretch } from "../../figures/measured-stretches.ts";
import type { Proposal, WordStretch } from "./proposal.ts";

/** Numbers with their unit, and numbers that count something. */
export function proposeFigures(
  transcript: string,
  lang: string,
  taken: readonly WordStretch[],
  ids: ReadonlySet<string>,
): Proposal[] {
  const used = new Set(ids);
  const meets = (one: WordStretch) => (other: WordStretch) =>
    one.start < other.end && other.start < one.end;
  const terms = spellingsOf(lang);
  const measured = measuredStretches(transcript, lang).filter(
    (one) =>
      !taken.some(meets(one)) &&
      !isLocator(transcript.slice(Math.max(0, one.start - 60), one.start), terms),
  );
  const counts = proposeCounts(transcript, lang, [...taken, ...measured], used);
  const all = [...measured.map((one) => proposeMeasured(transcript, one, used)), ...counts];
  return all.sort((one, other) => startOf(one) - startOf(other));
}

function startOf({ change }: Proposal): number {
  return change.to === "words" ? change.at.start : 0;
}

function proposeMeasured(
  transcript: string,
  { start, end, unit }: MeasuredStretch,
  used: Set<string>,
): Proposal {
  const words = wordsAround(transcript, start, end) ?? unit;
  const printed = transcript.slice(start, end).replace(/\s+/g, " ");
  const id = idOf(words.split(" ").slice(0, 4).join(" "), used);
  return {
    id: `figure ${id} ${start}`,
    kind: "figure",
    says: `${printed}, as figure ${id}`,
    why: "a number with its unit",
    change: {
      to: "words",
      at: { start, end },
      before: ":figure[",
      after: `]{#${id}}`,
      declares: { path: ["figures", id], value: { label: capital(words), unit } },
    },
  };
}

/** What a share or a quantity is of mostly follows it, or stands before it; a person says it better. */
function wordsAround(transcript: string, start: number, end: number): string | undefined {
  const after = transcript.slice(end, end + 160).replace(/\s+/g, " ");
  const before = transcript.slice(Math.max(0, start - 100), start).replace(/\s+/g, " ");
  const [, behind] =
    /^[\])]? ?(?:\([^()]*\) )?((?:[\p{L}\p{M}][\p{L}\p{M}\p{N}’'-]*(?: |(?=\W))){1,6})/u.exec(
      after,
    ) ?? [];
  const [ahead] =
    /(?:[\p{L}\p{M}][\p{L}\p{M}\p{N}’'-]* ){1,6}[\p{L}\p{M}\p{N}]*[(:\\[]{0,2} ?$/u.exec(before) ??
    [];
  const words = (behind ?? ahead)?.replace(/[\\(:[\s]+$/u, "").trim();
  return words === "" ? undefined : words;
}

/** Numbers that count something: followed by the thing counted, and not dates, places or prices. */
function proposeCounts(
  transcript: string,
  lang: string,
  taken: readonly WordStretch[],
  used: Set<string>,
): Proposal[] {
  const terms = spellingsOf(lang);
  const frequent = frequentWords(transcript);
  let last = 0;
  return Array.from(transcript.matchAll(counted)).flatMap((match): Proposal[] => {
    const [, digits = ""] = match;
    const { start, end } = stretched(transcript, match.index, match.index + digits.length, lang);
    const printed = transcript.slice(start, end).replace(/\s+/g, " ");
    const unit = thingCounted.exec(transcript.slice(end))?.[1];
    const value = readNumber(digits, lang)?.value;
    const before = transcript.slice(Math.max(0, start - 60), start);
    const isPlace = isLocator(before, terms);
    const isNumbering = /(?:^|\n)\s*[([]?$/.test(before) && /^[.)\]]/.test(transcript.slice(end));
    const isYear =
      /^\p{Nd}{4}$/u.test(digits) && value !== undefined && value >= 1500 && value < 2200;
    const isMoney = /\p{Sc}/u.test(before.slice(-2) + printed) || /\b[A-Z]{3}\s*$/.test(before);
    const meets = (other: WordStretch): boolean => start < other.end && other.start < end;
    if (
      value === undefined ||
      unit === undefined ||
      isMoney ||
      start < last ||
      isPlace ||
      isNumbering ||
      isYear ||
      isTime.test(unit) ||
      frequent.has(unit.toLowerCase()) ||
      taken.some(meets)
    )
      return [];
    const words = unit.replace(/\s+/g, " ");
    const id = idOf(words, used);
    last = end;
    return [
      {
        id: `figure ${id} ${start}`,
        kind: "figure",
        says: `${printed} ${words}, as figure ${id}`,
        why: "a number with what it counts",
        change: {
          to: "words",
          at: { start, end },
          before: ":figure[",
          after: `]{#${id}}`,
          declares: { path: ["figures", id], value: { label: capital(words), unit: words } },
        },
      },
    ];
  });
}

/** Short words that a long text uses everywhere: those that join others, in any language. */
function frequentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const times = new Map<string, number>();
  for (const word of words) if (word.length <= 5) times.set(word, (times.get(word) ?? 0) + 1);
  const least = Math.max(8, words.length * 0.003);
  return new Set(Array.from(times).flatMap(([word, count]) => (count >= least ? [word] : [])));
}

/** Whether the words before a number make it a locator: `articles 121 and`, `Art.`, `resolution`. */
function isLocator(before: string, terms: LocatorSpellings): boolean {
  const [word] =
    /(?:[\p{L}.]+|§{1,2})\s*(?=(?:\p{Nd}+\p{Ll}?(?:\s?\(\w+\))*(?:[\s,–-]|and|or|to|et|und|bis|y|и)+){0,6}$)/u.exec(
      before,
    ) ?? [];
  return (
    word !== undefined &&
    (/^(?:resolution|decision|no|nos|nr|n)s?\.?\s*$/i.test(word) ||
      labelAt(`${word.trim()} 1`, 0, terms) !== undefined)
  );
}

/** The words of a whole number, with those that change it: `about` before it, `million` after it. */
function stretched(text: string, from: number, to: number, lang: string): WordStretch {
  let [start, end] = [from, to];
  for (let side = 0; side < 2; side++) {
    const printed = text.slice(start, end);
    const words = wholeNumber(text.slice(0, start), printed, text.slice(end), lang);
    if (words?.startsWith(printed)) end += words.length - printed.length;
    else if (words !== undefined) start -= words.length - printed.length;
  }
  return { start, end };
}

const counted =
  /(?<![\p{L}\p{N}.,/:§–—-])(\p{Nd}{1,3}(?:[,.’'\u00A0\u202F٬]\p{Nd}{3})+|\p{Nd}{2,7})(?=[*_]{0,2}\s+[\p{Ll}\p{Lo}])(?!\s*\n\s*\n)/gu;

const thingCounted =
  /^[*_]{0,2}\s+([\p{Ll}\p{Lo}][\p{L}\p{M}-]{2,}(?:\s+(?:people|persons|residents|families|houses))?)/u;

/** Months and units of time or measure make dates and ages, not figures. */
const isTime =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|days?|hours?|minutes?|of|and|to|or|in|at|on|by|the|for|per|was|were|is|are|has|had|can|will|may|shall|would|which|who|that|this|with|from|into|as|but|also|than|below|above|before|after|between|within|during|until|since|through|under|over|jahre?|ans?|mois|и|و)(?![\p{L}\p{M}])/iu;

function idOf(words: string, used: Set<string>): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const base = /^[a-z]/.test(plain) ? plain : "figure";
  let id = base;
  for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
  used.add(id);
  return id;
}
