import { textWidth } from "./measure-text.ts";
import type { Run } from "./runs.ts";

/**
 * Break runs of text into lines of a given width, at spaces and slashes; a word wider than that is broken between
 * characters.
 *
 * @returns
 *   Lines of runs without the space at the break. At least one line.
 */
export function wrapRuns(runs: readonly Run[], width: number, size: number, bold = false): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  const all = runs.flatMap((run) => pieces(run, width, size, bold));
  for (let index = 0; index < all.length;) {
    const end = endOfWord(all, index);
    const word = all.slice(index, end);
    // A word made of several runs is broken only if it fits on no line.
    const parts = wide(word) > width ? word.map((piece) => [piece]) : [word];
    for (const part of parts) place(part);
    index = end;
  }
  return closedLines(lines.map(withoutEndingSpace));

  function wide(part: readonly Piece[]): number {
    return part.reduce((sum, piece) => sum + textWidth(piece.text, size, isHeavy(piece, bold)), 0);
  }

  function place(part: readonly Piece[]): void {
    const isSpace = part[0]?.text === " ";
    if (used > 0 && !isSpace && used + wide(part) > width + rounding) {
      lines.push([]);
      used = 0;
    }
    if (isSpace && used === 0) return;
    for (const piece of part) append(lines.at(-1)!, piece);
    used += wide(part);
  }
}

/** Part of a run; one that joins the previous part stays on its line, such as a comma after a quotation. */
interface Piece extends Run {
  joins: boolean;
}

function endOfWord(all: readonly Piece[], start: number): number {
  let end = start + 1;
  while (all[end]?.joins && all[end]!.text !== " " && all[end - 1]!.text !== " ") end++;
  return end;
}

function isHeavy({ kind }: Run, bold: boolean): boolean {
  return bold || kind === "strong" || kind === "marked";
}

/** Sums of widths vary slightly with their order. */
const rounding = 0.01;

/** Words and single spaces, no piece wider than the width. */
function pieces(run: Run, width: number, size: number, bold: boolean): Piece[] {
  const parts = run.text.split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)|(?<=[\p{L}\p{N}]\/)/u);
  return parts.flatMap((part, index) => {
    const joins = index === 0;
    if (/^\s/u.test(part)) return [{ ...run, text: " ", joins }];
    if (textWidth(part, size, true) <= width) return [{ ...run, text: part, joins }];
    return broken(part, width, size, isHeavy(run, bold)).map((text) => ({
      ...run,
      text,
      joins: false,
    }));
  });
}

function broken(word: string, width: number, size: number, bold: boolean): string[] {
  const parts = [""];
  for (const { segment } of new Intl.Segmenter("und").segment(word)) {
    const longer = parts.at(-1)! + segment;
    if (textWidth(longer, size, bold) > width && parts.at(-1) !== "") parts.push(segment);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}

function append(line: Run[], piece: Run): void {
  const last = line.at(-1);
  if (last && last.kind === piece.kind) last.text += piece.text;
  else line.push({ text: piece.text, ...(piece.kind && { kind: piece.kind }) });
}

function withoutEndingSpace(line: Run[]): Run[] {
  const last = line.at(-1);
  if (!last) return line;
  const text = last.text.trimEnd();
  return text === "" ? line.slice(0, -1) : [...line.slice(0, -1), { ...last, text }];
}

/** Direction isolates end with their line and begin again on the next. */
function closedLines(lines: readonly Run[][]): Run[][] {
  let open: string[] = [];
  return lines.map((line) => {
    const before = open.join("");
    open = line.flatMap(({ text }) => [...text]).reduce(opened, open);
    const after = "\u2069".repeat(open.length);
    if (before + after === "") return line;
    return line.map(({ text, kind }, index) => ({
      text: (index === 0 ? before : "") + text + (index === line.length - 1 ? after : ""),
      ...(kind && { kind }),
    }));
  });
}

function opened(open: string[], character: string): string[] {
  if (/[\u2066-\u2068]/u.test(character)) return [...open, character];
  return character === "\u2069" ? open.slice(0, -1) : open;
}
