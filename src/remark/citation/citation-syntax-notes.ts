import type { Token, TokenizeContext } from "micromark-util-types";
import type { BracketNotes } from "./citation-tokens.ts";

/**
 * How deep citations may nest. Both the suffix and the tail of a citation hold what is nested in it, so each level
 * doubles the tree.
 */
const heightMax = 6;

/** The innermost `[` or `![` that is still open. */
export function openBracket(context: TokenizeContext): Token | undefined {
  const starts = context._labelStarts ?? [];
  while (starts.at(-1)?._balanced) starts.pop();
  return starts.at(-1);
}

/** Record a reference directly inside a bracket. */
export function noteReference(opening: Token | undefined): void {
  if (opening) notesOf(opening).references++;
}

/** Record a `;` directly inside a bracket. */
export function noteSeparator(opening: Token): void {
  notesOf(opening).separators++;
}

/** Record in the surrounding bracket that the innermost one closes. */
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
 * Whether the bracket may become a citation, or the locator of the reference before it. Which references and `;`
 * are inside emphasis, and so not directly in the bracket, is only known when everything has been read.
 */
export function mayClose(context: TokenizeContext, opening: Token): boolean {
  const isAfterReference = context._citationBracketOffsets?.has(opening.start.offset) ?? false;
  return isAfterReference || notesOf(opening).references > 0;
}

/** Whether each part between `;` may have a key: then the bracket is taken as a citation rather than a link. */
export function mayHaveAllKeys(opening: Token): boolean {
  const { references, separators } = notesOf(opening);
  return references > separators;
}

/**
 * Whether the bracket is neither a citation nor the label of a definition: citations nest too deep in it, or it has
 * none but has an inner bracket, which labels cannot have. Links then need not look back over all of it for a
 * label, which takes quadratic time in the depth.
 */
export function isSurelyText(context: TokenizeContext, opening: Token): boolean {
  return isTooDeep(opening) || (notesOf(opening).hasBracket && !mayClose(context, opening));
}

/** Whether citations nest too deep in the bracket; then it is not a link either. */
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
