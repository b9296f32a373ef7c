import type { ListItem, RootContent } from "mdast";
import type { Point } from "unist";
import { spellingsOf } from "../../../locators/spellings-of.ts";
import { numberSchemes, type NumberScheme } from "../../../locators/number-scheme.ts";
import type { DocumentBlock } from "../blocks.ts";
import { marksOf, type NumberMark } from "./number-marks.ts";
import { numberId } from "./normal-number.ts";
import type { Numbering, NumberingRule } from "./numbering-schema.ts";
import { isOfPaper, type NumberPlaceNode, type OwnNumber } from "./own-number.ts";

/** The number of a page or line, at the point of the file where the layout has it. */
export interface PaperNumber {
  scheme: "page" | "line";
  printed: string;
  at: Point;
}

/** A text that may begin with numbers: a paragraph, a heading or a list item. */
interface Candidate {
  node: RootContent | ListItem;
  kind: "blocks" | "headings";
  depth: number;
  text: string;
  point: Point;
  /** Whether it is an item of a nested list. */
  isInner?: boolean;
}

type Rule = NumberingRule &
  Counting & {
    marks: readonly NumberMark[];
    /** Whether its first number may occur yet. */
    begun: boolean;
  };

/** How far the numbers of a scheme have counted. */
interface Counting {
  scheme: NumberScheme;
  within?: NumberScheme;
  /** How many times the numbers have begun, and after which words they last did. */
  part: number;
  after?: string;
}

/** What is known of a document besides its blocks. */
export interface NumberedText {
  value: string;
  lang: string;
  /** The length of the transcript in code points: the last numbers extend to it. */
  length: number;
  toTranscript(offset: number): number;
  paper: readonly PaperNumber[];
}

/** Find the numbers that a document gives its own parts, in order, and put their places into its tree. */
export function findOwnNumbers(
  blocks: readonly DocumentBlock[],
  numbering: Numbering,
  { value, lang, length, toTranscript, paper }: NumberedText,
): OwnNumber[] {
  const terms = spellingsOf(lang);
  const rules = schemesOf(numbering).map((scheme): Rule => ({
    ...numbering[scheme]!,
    scheme,
    marks:
      isOfPaper(scheme) && !numbering[scheme]?.mark
        ? []
        : marksOf(scheme, numbering[scheme]?.mark, terms),
    begun: numbering[scheme]?.from === undefined,
    part: 1,
  }));
  const found: OwnNumber[] = [];
  const open = new Map<NumberScheme, OwnNumber>();
  const depths = new Map<OwnNumber, number>();
  const ids = new Set<string>();
  let before: { candidate: Candidate; isNumbered: boolean } | undefined;
  for (const candidate of candidatesOf(blocks, value)) {
    for (const rule of rules) beginAnew(rule, candidate);
    const printed = printedIn(candidate, rules);
    // “Article 7”, followed by “Harbours” as a heading of the same level.
    const isTitle =
      printed.length === 0 &&
      before?.isNumbered === true &&
      before.candidate.kind === "headings" &&
      before.candidate.depth === candidate.depth;
    before = { candidate, isNumbered: printed.length > 0 };
    if (candidate.kind === "headings" && !isTitle) closeAt(candidate);
    const here = printed.map(([rule, number]) => openNumber(rule, number, candidate.point));
    for (const number of here)
      depths.set(number, candidate.kind === "headings" ? candidate.depth : Infinity);
    if (isTitle) continue;
    const isEnd = looksLikeHeading(candidate.text) || rules.some((rule) => ends(rule, candidate));
    if (here.length === 0 && isEnd) closeAt(candidate);
    placeIn(
      candidate.node,
      here.filter(({ id }) => !ids.has(id) && ids.add(id)),
    );
  }
  for (const { scheme, printed, at } of paper) {
    openNumber(rules.find((one) => one.scheme === scheme) ?? { scheme, part: 1 }, printed, at);
  }
  return found.toSorted((a, b) => a.start - b.start || order(a.scheme) - order(b.scheme));

  function openNumber(rule: Counting, printed: string, point: Point): OwnNumber {
    const start = toTranscript(point.offset ?? 0);
    for (const [scheme] of open) if (isClosedBy(scheme, rule.scheme)) close(scheme, start);
    const parent = rule.within === undefined ? undefined : open.get(rule.within);
    const own = [numberId(rule.scheme, printed), ...(rule.part > 1 ? ["part", rule.part] : [])];
    const id = [...(parent ? [parent.id] : []), ...own].join("-");
    const number: OwnNumber = {
      scheme: rule.scheme,
      printed,
      ...(rule.after !== undefined && { after: rule.after }),
      ...(parent && { parent }),
      id,
      point,
      start,
      end: length,
    };
    open.set(rule.scheme, number);
    found.push(number);
    return number;
  }

  /** A heading ends the paragraphs before it, and whatever is under headings of its level or lower. */
  function closeAt(candidate: Candidate): void {
    for (const [scheme, number] of open) {
      if (isOfPaper(scheme)) continue;
      const depth = depths.get(number) ?? Infinity;
      if (depth === Infinity ? isFine(scheme) : candidate.depth <= depth)
        close(scheme, toTranscript(candidate.point.offset ?? 0));
    }
  }

  function close(scheme: NumberScheme, at: number): void {
    open.get(scheme)!.end = at;
    open.delete(scheme);
  }
}

/** The numbers that a text begins with, one after another, each with the rule that finds it. */
function printedIn(candidate: Candidate, rules: readonly Rule[]): [Rule, string][] {
  let at = /^[\s\u200E\u200F\u061C]*/.exec(candidate.text)![0].length;
  const found: [Rule, string][] = [];
  for (const rule of rules) {
    if (!takes(rule, candidate)) continue;
    const number = rule.marks.map((mark) => mark(candidate.text, at)).find(Boolean);
    if (!number) continue;
    at = number.end + /^[\s.:,–—]*/.exec(candidate.text.slice(number.end))![0].length;
    found.push([rule, number.printed]);
  }
  return found;
}

/** The schemes of a document, those that may contain others first. */
export function schemesOf(numbering: Numbering): NumberScheme[] {
  return (Object.keys(numberSchemes) as NumberScheme[]).filter((scheme) => numbering[scheme]);
}

function order(scheme: NumberScheme): number {
  return Object.keys(numberSchemes).indexOf(scheme);
}

/**
 * A number ends those of its scheme and of the schemes within it; page and line numbers are independent of all
 * others.
 */
function isClosedBy(scheme: NumberScheme, by: NumberScheme): boolean {
  return isOfPaper(scheme) === isOfPaper(by) && order(scheme) >= order(by);
}

/** Whether a scheme numbers paragraphs or smaller parts. */
function isFine(scheme: NumberScheme): boolean {
  return scheme === "paragraph" || scheme === "point" || scheme === "recital";
}

/** Short words without final punctuation: the document's own headings in plain text, and signatures. */
function looksLikeHeading(text: string): boolean {
  const words = text.trim().replace(/["”’»)\]]+$/u, "");
  return words.length < 80 && !/[.,;:!?…。，、；：！？।؟؛،]$/u.test(words);
}

function beginAnew(rule: Rule, { text }: Candidate): void {
  const begins = (words: string): boolean => beginsWith(text, words);
  if (!rule.begun && rule.from !== undefined) rule.begun = begins(rule.from);
  const after = rule.anew.find(begins);
  if (after === undefined) return;
  rule.part++;
  rule.after = after;
}

function ends({ until }: Rule, { text }: Candidate): boolean {
  return until.some((words) => beginsWith(text, words));
}

function takes(rule: Rule, { kind, text, isInner }: Candidate): boolean {
  // What a paragraph lists is not a paragraph itself.
  if (isInner === true && rule.scheme === "paragraph" && rule.mark === undefined) return false;
  const at = rule.at ?? (isFine(rule.scheme) ? "blocks" : kind);
  return rule.begun && at === kind && !rule.except.some((words) => beginsWith(text, words));
}

/** Any white space matches any other: words named in the front matter have single spaces. */
function beginsWith(text: string, words: string): boolean {
  const squeezed = (one: string): string => one.replace(/\s+/g, " ").trimStart();
  return squeezed(text.slice(0, words.length * 2 + 40)).startsWith(squeezed(words));
}

function candidatesOf(blocks: readonly DocumentBlock[], value: string): Candidate[] {
  return blocks.flatMap(({ node, shown }): Candidate[] => {
    const point = node.position?.start;
    if (point && node.type === "heading") {
      return [{ node, kind: "headings", depth: node.depth, text: shown.text, point }];
    }
    if (point && node.type === "paragraph") {
      return [{ node, kind: "blocks", depth: Infinity, text: shown.text, point }];
    }
    return node.type === "list" ? itemsOf(node.children, value) : [];
  });
}

/** A Markdown list item has its number before its text. */
function itemsOf(items: readonly ListItem[], value: string, isInner = false): Candidate[] {
  return items.flatMap((node): Candidate[] => {
    const { start: point, end } = node.position!;
    const text = value.slice(point.offset, Math.min(point.offset! + 200, end.offset!));
    const inner = node.children.flatMap((child) =>
      child.type === "list" ? itemsOf(child.children, value, true) : [],
    );
    return [{ node, kind: "blocks", depth: Infinity, text: `${text}.`, point, isInner }, ...inner];
  });
}

function placeIn(node: RootContent | ListItem, numbers: readonly OwnNumber[]): void {
  if (numbers.length === 0 || !("children" in node)) return;
  const places = numbers.map(({ scheme, printed, id }): NumberPlaceNode => {
    const { start } = node.position!;
    return {
      type: "numberPlace",
      scheme,
      printed,
      id,
      children: [],
      position: { start, end: start },
    };
  });
  const first = node.type === "listItem" ? node.children[0] : node;
  if (first && "children" in first) (first.children as RootContent[]).unshift(...places);
}
