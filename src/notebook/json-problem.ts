/** What makes a text invalid JSON. */
export interface JsonProblem {
  reason: string;
  /** In UTF-16 units; the text’s length if the text ends too early. */
  offset: number;
}

/** Find the first place where a text is not JSON; `undefined` if all of it is. */
export function jsonProblem(text: string): JsonProblem | undefined {
  const whole = failureOf(text);
  if (!whole) return undefined;
  if (whole.isAtEnd) return { reason: "Unexpected end of JSON", offset: text.length };
  // Node reports the position only of some errors, so look for the shortest beginning that fails before its end:
  // its last character is wrong.
  let [sound, broken] = [0, text.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (failureOf(text.slice(0, middle))?.isAtEnd === false) broken = middle;
    else sound = middle;
  }
  const offset = broken - 1;
  return { reason: reasonOf(whole.message, text[offset] ?? ""), offset };
}

/** Why a text is not JSON, and whether it might be if it went on. */
function failureOf(text: string): { message: string; isAtEnd: boolean } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? NaN);
    return { message, isAtEnd: /^Unexpected end/.test(message) || position >= text.length };
  }
}

function reasonOf(message: string, found: string): string {
  const plain = message.replace(/ (?:in JSON )?at position.*/s, "");
  const [, expected] = /^Expected (.*)/.exec(plain) ?? [];
  if (expected !== undefined) return `Unexpected \`${found}\`, expected ${expected}`;
  return /^Unexpected token/.test(plain) ? `Unexpected \`${found}\` in JSON` : plain;
}
