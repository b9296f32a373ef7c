import { VFile } from "vfile";
import { report } from "../../report.ts";
import { findAnnotations } from "./annotations.ts";
import type { Edit } from "./layout/reading-text.ts";
import type { FrontMatter } from "./read-front-matter.ts";
import type { Emendation } from "./source-schema.ts";
import { visible } from "./visible.ts";

/** Finds the annotations of a file, for when the words of an emendation occur in several places. */
export type AnnotationsOf = (file: VFile) => ReturnType<typeof findAnnotations>;

/**
 * Find where emendations apply in a file; report and leave out those that cannot be placed. An emendation’s words
 * must occur once in the transcript, and once in the file outside its annotations.
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

/** The offsets at which words occur in a text, from an offset on. */
function occurrences(text: string, words: string, from: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Returns a test of whether a stretch of a file belongs to the document, not to an annotation. */
function outsideAnnotations(
  value: string,
  annotationsOf: AnnotationsOf,
): (from: number, to: number) => boolean {
  const annotations = annotationsOf(new VFile({ value }));
  return (from, to) => !annotations.some(([start, end]) => start < to && from < end);
}
