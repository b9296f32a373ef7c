import { textWidth } from "./measure-text.ts";
import type { Run } from "./runs.ts";

/**
 * Break runs of text into lines that fit a width, at spaces and slashes; a word wider than the width
 * is broken between characters.
 *
 * @returns
 *   Lines of runs, without the space at which they were broken. At least one line.
 */
export function wrapRuns(runs: readonly Run[], width: number, size: number, bold = false): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const piece of runs.flatMap((run) => pieces(run, width, size, bold))) {
    const wide = textWidth(piece.text, size, isHeavy(piece, bold));
    const isSpace = piece.text === " ";
    if (used > 0 && !isSpace && used + wide > width + rounding) {
      lines.push([]);
      used = 0;
    }
    if (isSpace && used === 0) continue;
    append(lines.at(-1)!, piece);
    used += wide;
  }
  return lines.map(withoutEndingSpace);
}

function isHeavy({ kind }: Run, bold: boolean): boolean {
  return bold || kind === "strong" || kind === "marked";
}

/** Sums of widths differ a little by their order. */
const rounding = 0.01;

/** Words and single spaces, no piece wider than the width. */
function pieces(run: Run, width: number, size: number, bold: boolean): Run[] {
  const parts = run.text.split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)|(?<=[\p{L}\p{N}]\/)/u);
  return parts.flatMap((part) => {
    if (/^\s/u.test(part)) return [{ ...run, text: " " }];
    if (textWidth(part, size, true) <= width) return [{ ...run, text: part }];
    return broken(part, width, size, isHeavy(run, bold)).map((text) => ({ ...run, text }));
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
  else line.push({ ...piece });
}

function withoutEndingSpace(line: Run[]): Run[] {
  const last = line.at(-1);
  if (!last) return line;
  const text = last.text.trimEnd();
  return text === "" ? line.slice(0, -1) : [...line.slice(0, -1), { ...last, text }];
}
