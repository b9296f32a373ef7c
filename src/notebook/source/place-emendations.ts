import { VFile } from "vfile";
import { report } from "../../report.ts";
import { findAnnotations } from "./annotations.ts";
import type { Edit } from "./layout/reading-text.ts";
import type { FrontMatter } from "./read-front-matter.ts";
import type { Emendation } from "./source-schema.ts";
import { visible } from "./visible.ts";

/** What finds the annotations of a file, where the words of an emendation stand in several places. */
export type AnnotationsOf = (file: VFile) => ReturnType<typeof findAnnotations>;

/**
 * Find where emendations stand in a file; what cannot be placed is reported and left out. An emendation’s
 * words stand once in the transcript, and once in the file where its annotations are passed over.
 */
export function placeEmendations(
  file: VFile,
  bodyStart: number,
  transcript: string,
  emendations: readonly Emendation[],
  placeOf: FrontMatter["placeOf"],
  annotationsOf: AnnotationsOf,
): Edit[] {
  const value = String(file);
  const found = emendations.flatMap((emendation, index): Edit[] => {
    const { find, read } = emendation;
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
      const isDocument = outsideAnnotations(value, annotationsOf);
      starts = starts.filter((start) => isDocument(start, start + find.length));
    }
    const [start] = starts;
    if (start === undefined) return complain("an annotation stands in them, expected none");
    return [{ kind: "emendation", start, end: start + find.length, read, emendation, place }];
  });

  const placed: Edit[] = [];
  for (const edit of found.toSorted((a, b) => a.start - b.start)) {
    if (edit.start >= (placed.at(-1)?.end ?? 0)) {
      placed.push(edit);
      continue;
    }
    const words = visible(edit.emendation?.find ?? "");
    const reason = `Unexpected emendation of \`${words}\`: another stands in the same words`;
    report(file, "emendation", reason, edit.place);
  }
  return placed;
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
  annotationsOf: AnnotationsOf,
): (from: number, to: number) => boolean {
  const annotations = annotationsOf(new VFile({ value }));
  return (from, to) => !annotations.some(([start, end]) => start < to && from < end);
}
