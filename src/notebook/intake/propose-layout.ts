import { beginsWithNumber, linesOf, linePattern, type Line } from "../source/layout/page-lines.ts";
import { proposeShapes } from "./propose-shapes.ts";
import type { Proposal } from "./proposal.ts";

/** What the lines of a plain transcript say of how it was laid out. */
export function proposeLayout(transcript: string): Proposal[] {
  const lines = linesOf(transcript, 0);
  const pages = pagesOf(lines);
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
  const width = widthOf(text);
  const wrapped = text.filter(({ text: one }, at) => {
    const next = text[at + 1]?.text.trim() ?? "";
    return one.length > width * 0.6 && next !== "" && !/[.!?:;…。！？؟]["”’»)]*$/u.test(one.trim());
  }).length;
  const filled = text.filter(({ text: one }) => one.trim() !== "").length;

  if (pages.length > 1) {
    add("pages", "form-feeds", "pages end at form feeds", `${pages.length} pages`);
    const first = firstPageOf(pages);
    if (first !== undefined && first !== 1) {
      add("first-page", first, `the first page is ${first}`, "the numbers printed on its pages");
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
          "it stands within lines, too",
        );
      }
    }
  }
  proposeShapes(text, width, add);
  return found;
}

function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === "\f") pages.push([]);
    else if (line.text.trim() !== "") pages.at(-1)!.push(line);
  }
  return pages;
}

/** Lines at the heads and feet of pages that are the same on several, but for numbers. */
function furnitureOf(pages: readonly (readonly Line[])[]): { words: string; times: number }[] {
  const times = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set([...page.slice(0, 3), ...page.slice(-3)]);
    const forms = new Set(Array.from(edges, ({ text }) => formOf(text)));
    for (const form of forms) times.set(form, (times.get(form) ?? 0) + 1);
  }
  const least = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  return Array.from(times, ([words, count]) => ({ words, times: count })).filter(
    ({ words, times: count }) => count >= least && words.length < 120,
  );
}

/** A line with `#` for the numbers that change from page to page: those at its ends. */
function formOf(text: string): string {
  const words = text.trim().replace(/\s+/g, " ");
  if (/^(?:\p{Nd}+|[ivxlc]+)$/u.test(words)) return "#";
  return words.replace(
    /^\p{Nd}{1,4}(?=\s)|(?<=\s)\p{Nd}{1,4}$|(?<=(?:page|seite|p\.|[-–—[(])\s?)\p{Nd}{1,4}/giu,
    "#",
  );
}

/** The number of the first page, by the numbers that count on from page to page. */
function firstPageOf(pages: readonly (readonly Line[])[]): number | undefined {
  const votes = new Map<number, number>();
  for (const [index, page] of pages.entries()) {
    const numbers = new Set(
      [...page.slice(0, 3), ...page.slice(-3)].flatMap(({ text }) => {
        const number =
          /^[^\p{L}\p{N}]*(\p{Nd}{1,4})[^\p{L}\p{N}]*$|(?<=\s)(\d{1,4})$|^(\d{1,4})(?=\s)/u.exec(
            text.trim(),
          );
        return number ? [Number(number[1] ?? number[2] ?? number[3])] : [];
      }),
    );
    for (const number of numbers) votes.set(number - index, (votes.get(number - index) ?? 0) + 1);
  }
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= Math.max(2, pages.length * 0.5) ? best[0] : undefined;
}

/** The length that nine of ten lines do not pass. */
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
  const joined: string[] = [];
  const kept = new Set<string>();
  for (const [at, { text }] of lines.entries()) {
    const before = /([\p{L}\p{M}]+)[-\u2010\u00AD]$/u.exec(text.trimEnd())?.[1];
    const after = /^\s*(\p{Ll}[\p{L}\p{M}]*)/u.exec(lines[at + 1]?.text ?? "")?.[1];
    if (before === undefined || after === undefined) continue;
    const isKept = compounds
      .get(before.toLowerCase())
      ?.some((tail) => tail.startsWith(after.toLowerCase()));
    if (isKept) kept.add(`${before}-${after}`);
    else joined.push(before + after);
  }
  return { joined, kept: [...kept] };
}

/** What stands behind a hyphen in a line, by what stands before it, in small letters. */
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

/** Lines that mark pages in a transcript that was made of marked text. */
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
