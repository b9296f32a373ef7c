import type { VFile } from "vfile";
import { location } from "vfile-location";
import type { PageStart } from "../layout/lay-out.ts";
import type { DocumentBlock } from "../blocks.ts";
import type { SourceFrontMatter } from "../source-schema.ts";
import type { Transcript } from "../transcript.ts";
import { checkOwnNumbers } from "./check-own-numbers.ts";
import { findOwnNumbers, schemesOf, type PaperNumber } from "./find-own-numbers.ts";
import { numberAt, pinpointOf, type OwnNumber, type PinpointAt } from "./own-number.ts";

/** The numbers that a document prints, and the pinpoints of offsets in its file. */
export interface OwnNumbers {
  numbers: OwnNumber[];
  pinpointAt: PinpointAt;
}

/** Find the numbers of a source, and put their places into its tree; report what is wrong with them. */
export function readNumbers(
  file: VFile,
  blocks: readonly DocumentBlock[],
  { numbering, lang }: SourceFrontMatter,
  transcript: Transcript,
  toTranscript: (offset: number) => number,
  pages: readonly PageStart[],
): OwnNumbers {
  if (schemesOf(numbering).length === 0 && pages.length === 0)
    return { numbers: [], pinpointAt: () => undefined };
  const length = Array.from(transcript.text).length;
  const points = location(file);
  const paper = pages.flatMap(({ number, at }): PaperNumber[] => {
    const point = points.toPoint(at);
    return point ? [{ scheme: "page", printed: number, at: point }] : [];
  });
  const text = { value: String(file), lang, length, toTranscript, paper };
  const numbers = findOwnNumbers(blocks, numbering, text);
  checkOwnNumbers(file, numbers, numbering);
  return {
    numbers,
    pinpointAt(offset) {
      const number = offset < 0 ? undefined : numberAt(numbers, toTranscript(offset));
      return number ? pinpointOf(number) : null;
    },
  };
}
