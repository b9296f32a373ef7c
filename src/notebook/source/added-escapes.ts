import { TranscriptMap, type Annotations } from "./annotations.ts";

/**
 * Of the backslashes that escape characters in a Markdown document, those that the notebook added. If the
 * transcript has the backslash too, it is the document’s own.
 *
 * @param escapes
 *   UTF-16 offsets in the file, in order.
 * @param others
 *   All annotations except escapes.
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

/**
 * The same for a plain text, where a backslash that the transcript has is always the document’s own. Of a run of
 * backslashes, the notebook added as many as the transcript lacks, and at most as many as escape something.
 *
 * @param others
 *   All annotations except escapes.
 */
export function addedInPlain(value: string, others: Annotations, transcript: string): number[] {
  const added: number[] = [];
  const marks = [...others, [value.length, value.length] as const];
  let from = 0;
  let received = 0;
  for (const [start, end] of marks) {
    const words = value.slice(from, start);
    let at = 0;
    for (const { 0: run, index } of words.matchAll(/\\+/g)) {
      received += index - at;
      at = index + run.length;
      const own = /^\\*/.exec(transcript.slice(received, received + run.length))![0].length;
      const isEscape = run.length % 2 === 0 || /^[!-/:-@[-`{-~]/.test(value.slice(from + at));
      const most = Math.floor(run.length / 2) + (run.length % 2 && isEscape ? 1 : 0);
      const count = Math.min(run.length - own, most);
      for (let one = 0; one < count; one++) added.push(from + at - count + one);
      received += run.length - count;
    }
    received += words.length - at;
    from = end;
  }
  return added;
}
