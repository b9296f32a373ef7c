import type { VFile } from "vfile";
import { report } from "../../../report.ts";
import type { FrontMatter } from "../read-front-matter.ts";
import { visible } from "../visible.ts";
import type { TextLayout } from "./layout-schema.ts";
import type { Edit } from "./reading-text.ts";

/** Paragraph breaks to add before the named words, or to remove. */
export function breaksIn(
  file: VFile,
  bodyStart: number,
  layout: TextLayout,
  placeOf: FrontMatter["placeOf"],
): Edit[] {
  const value = String(file);
  return (["breaks", "joins"] as const).flatMap((kind) =>
    layout[kind].flatMap((words, index): Edit[] => {
      const starts = occurrencesOf(value, words, bodyStart);
      const [at] = starts;
      if (at === undefined || starts.length > 1) {
        const reason = `Unexpected words \`${visible(words)}\`, expected words that the document has once`;
        report(file, "layout", reason, placeOf(["layout", kind, index]));
        return [];
      }
      const start = value.slice(0, at).trimEnd().length;
      const read = kind === "breaks" ? "\n\n" : " ";
      return start < bodyStart
        ? []
        : [{ kind: kind === "breaks" ? "break" : "join", start, end: at, read }];
    }),
  );
}

function occurrencesOf(value: string, words: string, from: number): number[] {
  const pattern = new RegExp(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
      .join("\\s+"),
    "gu",
  );
  pattern.lastIndex = from;
  return Array.from(value.slice(from).matchAll(pattern), ({ index }) => from + index);
}
