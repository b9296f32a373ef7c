import { VFile } from "vfile";
import { annotationsIn } from "../source/parse-source.ts";

/** An escape may uncover another annotation, but not endlessly. */
const mostRounds = 100;

/** A transcript as the body of a source: words that only look like an annotation are escaped. */
export function escapeAnnotations(transcript: string, form: "markdown" | "plain"): string {
  let body = transcript;
  for (let round = 0; round < mostRounds; round++) {
    const opening = annotationsIn(new VFile({ value: body }), { bodyStart: 0, form, transcript })
      .filter(([start, end]) => end > start && !/^[\\\]]/.test(body.slice(start, end)))
      .map(([start]) => start);
    if (opening.length === 0) return body;
    let escaped = "";
    let from = 0;
    for (const start of opening) {
      escaped += `${body.slice(from, start)}\\`;
      from = start;
    }
    body = escaped + body.slice(from);
  }
  return body;
}
