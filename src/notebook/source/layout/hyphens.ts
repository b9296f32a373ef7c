import { wordsEnd, wordsStart, type Line } from "./page-lines.ts";
import type { TextLayout } from "./layout-schema.ts";
import type { Edit } from "./reading-text.ts";

/**
 * Join words divided at the end of a line: remove the hyphen if the word loses it, and the space that the line end
 * would become.
 */
export function joinHyphens(
  value: string,
  lines: readonly Line[],
  layout: TextLayout,
  edits: Edit[],
): void {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || next.start !== line.next || !endsInWord(line, next)) continue;
    const end = wordsStart(next);
    const start = wordsEnd(line) - (losesHyphen(line, layout, next) ? 1 : 0);
    if (!value.slice(start, end).includes("\f"))
      edits.push({ kind: "hyphen", start, end, read: "" });
  }
}

/** Whether a line ends inside a word that continues on the next line. */
export function endsInWord({ text }: Line, next: Line): boolean {
  return /\p{L}[-\u00AD\u2010]$/u.test(text.trimEnd()) && /^\s*\p{Ll}/u.test(next.text);
}

/** Whether the word divided at the end of a line is written without its hyphen. */
export function losesHyphen({ text }: Line, layout: TextLayout, next: Line): boolean {
  const [, before = "", hyphen] = /(\p{L}*)([-\u00AD\u2010])$/u.exec(text.trimEnd()) ?? [];
  if (hyphen === "\u00AD") return true;
  const after = /^\s*([\p{L}\p{M}]+)/u.exec(next.text)?.[1] ?? "";
  const isKept = layout["keep-hyphens"].some((word) => {
    const [head = "", tail = ""] = word.split(/[-\u2010]/);
    return before.endsWith(head) && after.startsWith(tail);
  });
  return layout.hyphens === "joined" && !isKept;
}
