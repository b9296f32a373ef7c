import { types } from "micromark-util-symbol";
import type { TokenizeContext } from "micromark-util-types";
import "./citation-tokens.ts";

/** How many tokens an address may consist of. The limit keeps a run from being read again and again. */
const tokensMax = 64;

/**
 * Whether the characters before the current point, back to the last space, start an address: they contain `://`, or
 * a dot inside a word before the first slash (`example.org/@name`).
 */
export function isInsideAddress(context: TokenizeContext): boolean {
  const run = lastWord(context);
  return run.includes("://") || /[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(run.split("/", 1)[0] ?? "");
}

function lastWord({ events, sliceSerialize, now }: TokenizeContext): string {
  const least = Math.max(0, events.length - 2 * tokensMax);
  let index = events.length;
  let start = now();

  while (index-- > least) {
    const [kind, token] = events[index]!;
    if (kind === "enter") {
      start = token.start;
      continue;
    }
    if (!isPartOfAddress(token.type)) break;
    if (/[ \t]/.test(sliceSerialize(token))) {
      start = token.start;
      break;
    }
  }

  return sliceSerialize({ start, end: now() }).split(/\s/).at(-1) ?? "";
}

/** Characters that may start syntax (`_`, `;`) are separate tokens in the middle of an address. */
function isPartOfAddress(type: string): boolean {
  return type === types.data || type === "attentionSequence" || type === "citationSeparator";
}
