import { closest } from "fastest-levenshtein";

/**
 * What an unknown id may have meant, for a message: in words and as suggestions.
 *
 * @param otherwise
 *   What to say if there are no ids at all.
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
