import { TranscriptMap, type Annotations } from "./annotations.ts";

/**
 * Of the backslashes that escape characters of a Markdown document, those that the notebook added: where
 * the transcript has the backslash too, it is the document’s own.
 *
 * @param escapes
 *   UTF-16 offsets in the file, in order.
 * @param others
 *   All annotations but escapes.
 */
export function addedEscapes(
  escapes: readonly number[],
  others: Annotations,
  transcript: string,
): number[] {
  const map = new TranscriptMap(others);
  let added = 0;
  return escapes.filter((escape) => {
    const at = map.toTranscript(escape);
    const isInAnnotation = map.toFile(at) !== escape;
    if (isInAnnotation || transcript[at - added] === "\\") return false;
    added++;
    return true;
  });
}
