import { VFile } from "vfile";
import { report } from "../../report.ts";
import { findAnnotations } from "./annotations.ts";
import type { PlacedEmendation } from "./emendation.ts";
import { parseSource } from "./parse-source.ts";
import type { FrontMatter } from "./read-front-matter.ts";
import type { Emendation } from "./source-schema.ts";
import { visible } from "./visible.ts";

/**
 * Put the readings into a text; what cannot be placed is reported and left out. An emendation’s words
 * stand once in the transcript, and once in the file where its annotations are passed over.
 */
export function placeEmendations(
  file: VFile,
  bodyStart: number,
  transcript: string,
  emendations: readonly Emendation[],
  placeOf: FrontMatter["placeOf"],
): { text: string; placed: PlacedEmendation[] } {
  const value = String(file);
  const found = emendations.flatMap((emendation, index) => {
    const { find } = emendation;
    const place = placeOf(["emendations", index, "find"]);
    const complain = (why: string): [] => {
      report(file, "emendation", `Unexpected emendation of \`${visible(find)}\`: ${why}`, place);
      return [];
    };
    const times = occurrences(transcript, find, 0).length;
    if (times !== 1) {
      return complain(`${times || "no"} such words in the transcript, expected them once`);
    }
    let starts = occurrences(value, find, bodyStart);
    if (starts.length > 1) {
      const isDocument = outsideAnnotations(value, bodyStart);
      starts = starts.filter((start) => isDocument(start, start + find.length));
    }
    const [start] = starts;
    if (start === undefined) return complain("an annotation stands in them, expected none");
    return [{ ...emendation, start, end: start + find.length, place }];
  });
  found.sort((a, b) => a.start - b.start);

  let text = "";
  let from = 0;
  const placed: PlacedEmendation[] = [];
  for (const emendation of found) {
    if (emendation.start < from) {
      report(
        file,
        "emendation",
        `Unexpected emendation of \`${visible(emendation.find)}\`: another stands in the same words`,
        emendation.place,
      );
      continue;
    }
    text += value.slice(from, emendation.start);
    const emendedStart = text.length;
    text += emendation.read;
    placed.push({ ...emendation, emendedStart, emendedEnd: text.length });
    from = emendation.end;
  }
  return { text: text + value.slice(from), placed };
}

/** The offsets at which words stand in a text, from an offset on. */
function occurrences(text: string, words: string, from: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Whether a stretch of a file is of the document, not of an annotation. */
function outsideAnnotations(
  value: string,
  bodyStart: number,
): (from: number, to: number) => boolean {
  const { tree, escapes } = parseSource(new VFile({ value }), value, bodyStart, []);
  const annotations = findAnnotations(tree, bodyStart, escapes);
  return (from, to) => !annotations.some(([start, end]) => start < to && from < end);
}
