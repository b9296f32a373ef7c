import { beginsWithNumber, linesOf, linePattern, type Line } from "../source/layout/page-lines.ts";
import type { LineTypes } from "./line-types.ts";
import { contentsIn, pageList, pagesWith, wholePages } from "./page-lists.ts";
import { firstPageOf, furnitureOf, filledPages, usualIndents } from "./page-furniture.ts";
import { findFootnotes } from "./propose-footnotes.ts";
import { proposeShapes } from "./propose-shapes.ts";
import type { Proposal } from "./proposal.ts";

/** What the lines of a plain transcript show about its layout, and what cannot be proposed about it. */
export function proposeLayout(
  transcript: string,
  types: LineTypes = new Map(),
): { proposals: Proposal[]; told: string[] } {
  const lines = linesOf(transcript, 0);
  const pages = filledPages(lines);
  const found: Proposal[] = [];
  const add = (key: string, value: unknown, says: string, why: string): void => {
    found.push({
      id: `layout ${key}`,
      kind: "layout",
      says,
      why,
      change: { to: "front-matter", path: ["layout", key], value },
    });
  };
  const heads = pages.length > 1 ? furnitureOf(pages) : [];
  const isHead = (line: Line): boolean =>
    heads.some(({ words }) => linePattern(words).test(line.text.trim()));
  const text = lines.filter((line) => line.text !== "\f" && !isHead(line));
  const usual = usualIndents(pages, isHead);
  const width = widthOf(text);
  const wrapped = text.filter(({ text: one }, at) => {
    const next = text[at + 1]?.text.trim() ?? "";
    return one.length > width * 0.6 && next !== "" && !/[.!?:;…。！？؟]["”’»)]*$/u.test(one.trim());
  }).length;
  const filled = text.filter(({ text: one }) => one.trim() !== "").length;

  const first = pages.length > 1 ? firstPageOf(pages) : undefined;
  if (pages.length > 1) {
    add("pages", "form-feeds", "pages end at form feeds", `${pages.length} pages`);
    if (first !== undefined && first !== 1) {
      const says =
        first > 1 ? `the first page is ${first}` : `page 1 is the file’s page ${2 - first}`;
      add("first-page", first, says, "the numbers printed on its pages");
    }
  }
  if (heads.length > 0) {
    const words = heads.map((head) => head.words);
    const times = heads
      .map(({ words: one, times: count }) => `“${one}” on ${count} pages`)
      .join(", ");
    add("furniture", words, `leave out ${words.map((one) => `“${one}”`).join(", ")}`, times);
  }
  const isWrapped = wrapped >= 3 && wrapped > filled * 0.15;
  if (isWrapped) {
    const why = `${wrapped} of ${filled} lines end within a sentence, at about ${width} characters`;
    add("wrapped", true, "line ends within paragraphs are spaces", why);
    const begins = beginningsOf(text);
    if (begins.length > 0) {
      add(
        "paragraphs",
        begins,
        `paragraphs begin at ${begins.join(" and ")}`,
        "no empty line stands before them",
      );
    }
    const { joined, kept } = hyphensOf(transcript, text);
    if (joined.length > 0) {
      add(
        "hyphens",
        "joined",
        `join ${joined.length} words parted at line ends`,
        joined.slice(0, 5).join(", "),
      );
      if (kept.length > 0) {
        add(
          "keep-hyphens",
          kept,
          `keep the hyphen of ${kept.join(", ")}`,
          "it stands within lines, too, or its parts are words",
        );
      }
    }
  }
  const notes = findFootnotes(wholePages(lines, isHead), transcript, types);
  if (notes.certain.length > 0) {
    const shown = notes.certain.map((words) => `“${words.slice(0, 30)}”`).join(", ");
    const why = "in small letters at the feet of pages that say their numbers, raised";
    add("footnotes", notes.certain, `${notes.certain.length} footnotes: ${shown}`, why);
  }
  const rest = text.filter((line) => !notes.lines.has(line));
  const tables = proposeShapes(rest, { width, usual, types, contents: contentsIn(pages) }, add);
  const numbers = (at: readonly number[]): string => pageList(at, first ?? 1);
  const told = [
    ...(notes.left.length > 0
      ? [
          `The notes at the foot of ${numbers(notes.left)} stay paragraphs: not each has a number that its page says once, raised.`,
        ]
      : []),
    ...(pages.length > 1 && tables.length > 0
      ? [
          `What looks like a table on ${numbers(pagesWith(tables, pages))} was read line by line: compare it with the original.`,
        ]
      : []),
  ];
  return { proposals: found, told };
}

/** The length that nine out of ten lines do not exceed. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.trimEnd().length).filter((length) => length > 0);
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
}

function beginningsOf(lines: readonly Line[]): string[] {
  const inText = lines.filter(
    (line, at) => at > 0 && line.text.trim() !== "" && lines[at - 1]!.text.trim() !== "",
  );
  const numbers = inText.filter(beginsWithNumber).length;
  const indents = inText.filter(({ text }) => /^\s{2,8}\S/.test(text)).length;
  const empty = lines.filter(({ text }) => text.trim() === "").length;
  return [
    ...(indents > 2 && indents < inText.length * 0.5 && empty < lines.length * 0.1
      ? ["indents"]
      : []),
    ...(numbers > 1 ? ["numbers"] : []),
  ];
}

function hyphensOf(
  transcript: string,
  lines: readonly Line[],
): { joined: string[]; kept: string[] } {
  const compounds = compoundsIn(transcript);
  const words = new Set(
    transcript.toLowerCase().match(/(?<![\p{L}\p{M}-])[\p{L}\p{M}]+(?![\p{L}\p{M}-])/gu),
  );
  const joined: string[] = [];
  const kept = new Set<string>();
  for (const [at, { text }] of lines.entries()) {
    const before = /([\p{L}\p{M}]+)[-\u2010\u00AD]$/u.exec(text.trimEnd())?.[1];
    const after = /^\s*(\p{Ll}[\p{L}\p{M}]*)/u.exec(lines[at + 1]?.text ?? "")?.[1];
    if (before === undefined || after === undefined) continue;
    const [head, tail] = [before.toLowerCase(), after.toLowerCase()];
    const isCompound = compounds.get(head)?.some((other) => other.startsWith(tail)) === true;
    const areWords = words.has(head) && words.has(tail) && !words.has(head + tail);
    if (isCompound || areWords) kept.add(`${before}-${after}`);
    else joined.push(before + after);
  }
  return { joined, kept: [...kept] };
}

/** What follows a hyphen within a line, by what precedes it, in lower case. */
function compoundsIn(transcript: string): Map<string, string[]> {
  const compounds = new Map<string, string[]>();
  for (const [, head = "", tail = ""] of transcript
    .toLowerCase()
    .matchAll(/(?<!\p{L})([\p{L}\p{M}]+)-(?=([\p{L}\p{M}]+))/gu)) {
    const tails = compounds.get(head);
    if (tails) tails.push(tail);
    else compounds.set(head, [tail]);
  }
  return compounds;
}

/** Lines that mark pages in a transcript made from marked-up text. */
export function proposePages(transcript: string): Proposal[] {
  const pages = transcript.match(/^\{page [^}]+\}$/gm) ?? [];
  if (pages.length === 0) return [];
  return [
    {
      id: "layout pages",
      kind: "layout",
      says: "pages begin at lines such as {page 2}",
      why: `${pages.length} such lines`,
      change: { to: "front-matter", path: ["layout", "pages"], value: "{page #}" },
    },
  ];
}
