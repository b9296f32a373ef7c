/** Two pieces of text where they meet. */
export interface Joint {
  before: string;
  text: string;
}

/**
 * Repair a joint where a style left out a variable but kept what was around it: `, .`, `(, 2014`, `Quill, )`, ` ,`.
 * Only the style’s marks and spaces are removed.
 *
 * @param joint
 *   The text before, which may be empty, and the text after.
 * @param isOfStyle
 *   Whether each of the two is one of the style’s affixes or delimiters.
 * @param hasSpaces
 *   Whether the language puts a space before `;:!?`.
 */
export function tidyJoint(
  { before, text }: Joint,
  isOfStyle: { before: boolean; text: boolean },
  hasSpaces: boolean,
): Joint {
  if (!isOfStyle.text) return { before, text };
  if (before === "" || "([".includes(before.charAt(before.length - 1)))
    return { before, text: text.replace(/^[\s,;:.]+/, "") };
  const stop = text.charAt(0);
  if (stop === "" || !")].,;:!?".includes(stop)) return { before, text };
  const isSpaced = hasSpaces && ";:!?".includes(stop);
  const closed = isSpaced ? before : before.replace(/[ \t]+$/, "");
  if (!isOfStyle.before) return { before: closed, text };
  if (")]".includes(stop)) return { before: closed.replace(/[\s,;:]+$/, ""), text };
  return yields(closed.slice(-1), stop)
    ? { before: closed.slice(0, -1), text }
    : stronger.has(closed.slice(-1) + stop)
      ? { before: closed, text: text.slice(1) }
      : { before: closed, text };
}

/** Whether to drop the first of two adjacent marks. */
export function yields(first: string, second: string): boolean {
  return weaker.has(first + second);
}

const weaker: ReadonlySet<string> = new Set([",.", ",;", ",:", ":;", ",!", ",?"]);
const stronger: ReadonlySet<string> = new Set([";,", ":,"]);
