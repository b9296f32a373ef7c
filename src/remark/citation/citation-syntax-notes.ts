import type { Token, TokenizeContext } from "micromark-util-types";
import type { BracketNotes } from "./citation-tokens.ts";

/**
 * How deep citations nest in each other. Suffix and tail of a citation both hold what nests in it,
 * so each level doubles the tree.
 */
const heightMax = 6;

/** The innermost `[` or `![` that is still open. */
export function openBracket(context: TokenizeContext): Token | undefined {
  const starts = context._labelStarts ?? [];
  while (starts.at(-1)?._balanced) starts.pop();
  return starts.at(-1);
}

/** Remember a reference directly inside a bracket. */
export function noteReference(opening: Token | undefined): void {
  if (opening) notesOf(opening).references++;
}

/** Remember a `;` directly inside a bracket. */
export function noteSeparator(opening: Token): void {
  notesOf(opening).separators++;
}

/** Remember in the bracket around the innermost one that it closes. */
export function noteClose(context: TokenizeContext): void {
  const opening = openBracket(context);
  if (!opening) return;

  context._labelStarts?.pop();
  const parent = openBracket(context);
  context._labelStarts?.push(opening);
  if (!parent) return;

  const notes = notesOf(parent);
  const height = notesOf(opening).height + (mayClose(context, opening) ? 1 : 0);
  notes.height = Math.max(notes.height, height);
  notes.hasBracket = true;
}

/**
 * Whether the bracket may become a citation, or the locator of the reference before it. Which `;`
 * and references are in emphasis, and so not directly in it, is known when all is read.
 */
export function mayClose(context: TokenizeContext, opening: Token): boolean {
  const isAfterReference = context._citationBracketOffsets?.has(opening.start.offset) ?? false;
  return isAfterReference || notesOf(opening).references > 0;
}

/** Whether each part between `;` may have a key: then the bracket is rather a citation than a link. */
export function mayHaveAllKeys(opening: Token): boolean {
  const { references, separators } = notesOf(opening);
  return references > separators;
}

/**
 * Whether the bracket is neither citation nor the label of a definition: citations nest too deep in it,
 * or it has none and has an inner bracket, which labels cannot have.
 * Then links need not look back over all of it for a label, which costs the square of the depth.
 */
export function isSurelyText(context: TokenizeContext, opening: Token): boolean {
  return isTooDeep(opening) || (notesOf(opening).hasBracket && !mayClose(context, opening));
}

/** Whether citations nest too deep in the bracket, which then is no link either. */
export function isTooDeep(opening: Token): boolean {
  return notesOf(opening).height >= heightMax;
}

function notesOf(opening: Token): BracketNotes {
  return (opening._citationNotes ??= {
    references: 0,
    separators: 0,
    height: 0,
    hasBracket: false,
  });
}
