import { VFile } from "vfile";
import { annotationsIn } from "../source/parse-source.ts";

/** A transcript as the body of a source: what looks like an annotation and is none is escaped. */
export function escapeAnnotations(transcript: string, form: "markdown" | "plain"): string {
  let body = transcript;
  for (let round = 0; round < 100; round++) {
    const file = new VFile({ value: body });
    const found = annotationsIn(file, { bodyStart: 0, form, transcript }).filter(
      ([start, end]) => end > start && !(end === start + 1 && body[start] === "\\"),
    );
    const [first] = found;
    if (!first) return body;
    body = `${body.slice(0, first[0])}\\${body.slice(first[0])}`;
  }
  return body;
}
