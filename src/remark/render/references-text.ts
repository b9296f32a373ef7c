import type { Point } from "unist";

/**
 * The works of a front matter as CSL-JSON in which each begins at its place in the document, so that what is said of
 * a work names this place.
 */
export function referencesText(
  works: readonly unknown[],
  placeOf?: (index: number) => Point,
): string {
  let text = "[";
  let line = 1;
  let lineStart = 0;
  for (const [index, work] of works.entries()) {
    if (index > 0) text += ",";
    const place = placeOf?.(index);
    if (place && place.line > line) {
      text += "\n".repeat(place.line - line);
      line = place.line;
      lineStart = text.length;
    }
    // Several works on one line may have less room in the document than here.
    if (place?.line === line)
      text += " ".repeat(Math.max(0, lineStart + place.column - 1 - text.length));
    text += JSON.stringify(work);
  }
  return `${text}]`;
}
