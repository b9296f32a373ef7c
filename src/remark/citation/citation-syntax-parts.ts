import { types } from "micromark-util-symbol";
import type { Event, Token } from "micromark-util-types";
import "./citation-tokens.ts";

/** A bracket that may become a citation, by the indexes of its events. */
export interface Bracket {
  token: Token;
  /** Index of its enter event; `close` is that of its exit event. */
  open: number;
  close: number;
  parts: SyntaxPart[];
  inImage: boolean;
}

/** The content between two `;`; ends are exclusive. */
export interface SyntaxPart {
  start: number;
  end: number;
  /** Index of the enter event of the first reference; `afterReference` is that of the event after its exit. */
  reference?: number;
  afterReference?: number;
}

/** A bracket’s enter event is followed by its marker’s two events; its exit event is preceded by two. */
const markerEvents = 2;

/**
 * Find the parts of all brackets. References and `;` inside emphasis, links or inner brackets belong to none of
 * them.
 *
 * @returns
 *   Brackets by the index of their enter event, and the indexes of references inside images.
 */
export function readBrackets(events: readonly Event[]): {
  brackets: Map<number, Bracket>;
  inImages: Set<number>;
} {
  const brackets = new Map<number, Bracket>();
  const inImages = new Set<number>();
  const open: (Bracket | undefined)[] = [];
  let images = 0;

  events.forEach(function ([kind, token], index) {
    const inner = open.at(-1);

    if (kind === "enter") {
      const bracket = token.type === "citationBracket" ? bracketAt(token, index) : undefined;
      if (bracket) brackets.set(index, bracket);
      if (token.type === types.image) images++;
      if (images > 0 && token.type === "citationReference") inImages.add(index);
      if (inner && token._within === inner.token._opening) addTo(inner, token, index);
      open.push(bracket);
      return;
    }

    const outer = (open.pop(), open.at(-1));
    if (token.type === types.image) images--;
    if (inner) {
      inner.close = index;
      inner.parts.at(-1)!.end = index - markerEvents;
    }
    if (outer && token.type === "citationReference" && token._within === outer.token._opening) {
      outer.parts.at(-1)!.afterReference ??= index + 1;
    }
  });

  return { brackets, inImages };

  function bracketAt(token: Token, index: number): Bracket {
    const start = index + 1 + markerEvents;
    const parts = [{ start, end: start }];
    return { token, open: index, close: index, parts, inImage: images > 0 };
  }
}

function addTo(bracket: Bracket, token: Token, index: number): void {
  const last = bracket.parts.at(-1)!;
  if (token.type === "citationReference") last.reference ??= index;
  if (token.type === "citationSeparator") {
    last.end = index;
    bracket.parts.push({ start: index + 2, end: index + 2 });
  }
}

/** Whether the part has a key of its own. */
export function hasKey(part: SyntaxPart): part is Required<SyntaxPart> {
  return part.reference !== undefined;
}
