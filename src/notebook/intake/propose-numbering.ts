import { toString } from "mdast-util-to-string";
import { spellingsOf } from "../../locators/spellings-of.ts";
import { numberSchemes, type NumberScheme } from "../../locators/number-scheme.ts";
import type { DocumentBlock } from "../source/blocks.ts";
import { countNumber, areRoman } from "../source/numbering/normal-number.ts";
import { markLike, marksOf, type NumberMark } from "../source/numbering/number-marks.ts";
import type { Proposal } from "./proposal.ts";

interface Found {
  printed: string;
  count: number;
  /** The index among the blocks. */
  at: number;
  words: string;
}

/** The forms of paragraph numbers to look for. */
const forms = ["1.", "[1]", "(1)", "1)", "1", "§ 1", "¶ 1"];

/** The numbers at the start of a document’s blocks, as far as they count up. */
export function proposeNumbering(blocks: readonly DocumentBlock[], lang: string): Proposal[] {
  const terms = spellingsOf(lang);
  const found: Proposal[] = [];
  const add = (scheme: NumberScheme, rule: object, says: string, why: string): void => {
    found.push({
      id: `numbering ${scheme}`,
      kind: "numbering",
      says,
      why,
      change: { to: "front-matter", path: ["numbering", scheme], value: rule },
    });
  };
  let outer: { scheme: NumberScheme; places: Found[] } | undefined;
  let around: NumberScheme | undefined;
  for (const scheme of ["annex", "part", "chapter", "section", "article"] as const) {
    const marks = marksOf(scheme, undefined, terms);
    const all = numbersAt(blocks, marks.slice(-1));
    // A table of contents repeats the same numbers.
    const inHeadings = all.filter(({ at }) => blocks[at]!.node.type === "heading");
    const isOfHeadings = inHeadings.length > 1 && inHeadings.length < all.length;
    const places = isOfHeadings ? inHeadings : all;
    if (places.length < 2 || countsOn(places) < 0.7) continue;
    const left = gapsOf(places);
    add(
      scheme,
      {
        ...(isOfHeadings && { at: "headings" }),
        ...(around && beginsAgain(places) && { within: around }),
        ...(left.length > 0 && { missing: left }),
      },
      `${nameOf(scheme)}s by their numbers, ${places.length} of them${left.length > 0 ? `, without ${left.join(", ")}` : ""}`,
      exampleOf(places),
    );
    outer = { scheme, places };
    if (scheme !== "annex") around = scheme;
  }
  const inArticles = outer?.scheme === "article" ? outer.places : undefined;
  const [best] = forms
    .flatMap((form) => {
      const mark = markLike(form);
      const places = mark
        ? numbersAt(blocks, [mark], { inLists: form === "1.", ofBlocks: true })
        : [];
      const named =
        form === "1" ? places.filter(({ words }) => /^\p{Nd}+\s+\p{Lu}/u.test(words)) : places;
      return named.length > 1 && named[0]!.count <= 3
        ? [{ form, places: named, score: countsOn(named) * named.length }]
        : [];
    })
    .toSorted((a, b) => b.score - a.score);
  if (!best || best.score < 2) return found;
  const { rule, inOrder } = ruleOf(best.places, blocks, inArticles);
  // Other usual marks may not be numbers here: “25-10420” is not paragraph 25.
  const usual = numbersAt(blocks, marksOf("paragraph", undefined, terms), { ofBlocks: true });
  const others = usual.filter(({ at }) => !best.places.some((place) => place.at === at));
  if (best.form === "1" || others.length > 0) rule["mark"] = [best.form];
  const name = inArticles && "within" in rule ? "paragraphs of articles" : "paragraphs";
  add("paragraph", rule, `${name} by their numbers, ${inOrder} of them`, exampleOf(best.places));
  return found;
}

function numbersAt(
  blocks: readonly DocumentBlock[],
  marks: readonly NumberMark[],
  { inLists = false, ofBlocks = false } = {},
): Found[] {
  return blocks.flatMap(({ node, shown }, at): Found[] => {
    if (inLists && node.type === "list" && node.ordered) {
      return node.children.map((item, index) => ({
        printed: String((node.start ?? 1) + index),
        count: (node.start ?? 1) + index,
        at,
        words: firstWords(toString(item)),
      }));
    }
    if (node.type !== "paragraph" && (node.type !== "heading" || ofBlocks)) return [];
    const text = shown.text.trimStart();
    const printed = marks.map((mark) => mark(text, 0)?.printed).find(Boolean);
    const count = printed && countNumber(printed, areRoman([printed]))?.count;
    return printed && count !== undefined && count !== ""
      ? [{ printed, count, at, words: firstWords(text) }]
      : [];
  });
}

/** The first words of a text, from its first line only. */
function firstWords(text: string): string {
  return (text.trim().split("\n")[0] ?? "").split(/\s+/).slice(0, 6).join(" ");
}

/** The share of numbers that follow the previous one, or start again from 1. */
function countsOn(places: readonly Found[]): number {
  const steps = places.filter(({ count }, index) => {
    const before = places[index - 1]?.count ?? 0;
    return count === 1 || (count > before && count <= before + 2);
  });
  return steps.length / places.length;
}

/** Whether numbers reach 1 a second time. */
function beginsAgain(places: readonly Found[]): boolean {
  return places.filter(({ printed, count }) => count === 1 && !printed.includes("之")).length > 1;
}

function gapsOf(places: readonly Found[]): string[] {
  return places.slice(1).flatMap(({ count }, index) => {
    const before = places[index]!.count;
    return count === before + 2 ? [String(before + 1)] : [];
  });
}

function ruleOf(
  places: readonly Found[],
  blocks: readonly DocumentBlock[],
  articles: readonly Found[] | undefined,
): { rule: Record<string, unknown>; inOrder: number } {
  const rule: Record<string, unknown> = {};
  const anew: string[] = [];
  const except: string[] = [];
  let last = 0;
  let inOrder = 0;
  for (const [index, { count, at, words }] of places.entries()) {
    const isNew = count === 1 && last > 0 && !(!articles && isInner(places, index, last));
    if (isNew && !articles) {
      const start = wordsBefore(blocks, at);
      if (start !== undefined) anew.push(start);
    }
    if (isNew || (count > last && count <= last + 2)) {
      last = count;
      inOrder++;
    } else if (!articles) except.push(words);
  }
  if (articles && places.filter(({ count }) => count === 1).length > 1) rule["within"] = "article";
  if (anew.length > 0) rule["anew"] = anew;
  if (except.length > 0) rule["except"] = except;
  const until = closingOf(blocks, places.at(-1)?.at ?? 0);
  if (until !== undefined) rule["until"] = [until];
  return { rule, inOrder };
}

/**
 * Whether numbers that begin at 1 belong to a list inside the others, which continue after it: 8, then 1 and 2,
 * then 9. If the new numbers reach 9 themselves, they are the ones that continue.
 */
function isInner(places: readonly Found[], from: number, last: number): boolean {
  let reached = 1;
  for (const { count } of places.slice(from + 1)) {
    if (count === reached + 1) reached = count;
    if (count === last + 1) return reached !== count;
  }
  return false;
}

/** The first words of the heading or short line before a block, after which the numbers start again. */
function wordsBefore(blocks: readonly DocumentBlock[], at: number): string | undefined {
  const before = blocks.slice(0, at).findLast(({ shown }) => shown.text.trim() !== "");
  return before?.shown.text.trim().split(/\s+/).slice(0, 6).join(" ");
}

/** What ends a document after its last number: a closing formula. */
function closingOf(blocks: readonly DocumentBlock[], last: number): string | undefined {
  const closing = blocks
    .slice(last + 1)
    .find(({ shown }) =>
      /^(?:Done (?:in|at)|Given (?:in|at)|In witness|IN WITNESS|Fait (?:à|en)|En foi|Geschehen|Hecho en|Fatto a|Feito em|Adopted|Signed)/u.test(
        shown.text.trim(),
      ),
    );
  return closing?.shown.text.trim().split(/\s+/).slice(0, 3).join(" ");
}

function exampleOf(places: readonly Found[]): string {
  return `“${places[0]?.words}” to “${places.at(-1)?.words}”`;
}

function nameOf(scheme: NumberScheme): string {
  const name = numberSchemes[scheme].label.replace("-locator", "");
  return name === "annex" ? "annexe" : name;
}
