import { closest } from "fastest-levenshtein";

/**
 * What may have been meant by an id that is not there: for a message, in words and as suggestions.
 *
 * @param otherwise
 *   What is expected when there is no id at all.
 */
export function nearestId(
  id: string,
  known: readonly string[],
  otherwise: string,
): { expected: string; suggestions: string[] } {
  if (known.length === 0) return { expected: otherwise, suggestions: [] };
  const nearest = closest(id, known);
  return { expected: `\`${nearest}\``, suggestions: [nearest] };
}
