import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** A line ending and the white space around it, in a text where they have no other meaning. */
const ending = /[ \t]*(?:\r\n|[\r\n])[ \t]*/g;

/**
 * What replaces the line endings of a text: a space, nothing between characters that are written without spaces or,
 * if lines are kept, a line feed.
 */
export function lineEndings(
  value: string,
  isWrapped: boolean,
): { start: number; end: number; read: string }[] {
  return Array.from(value.matchAll(ending), ({ 0: found, index: start }) => {
    const end = start + found.length;
    const isJoined =
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u.test(
        value.slice(Math.max(0, start - 2), start),
      ) &&
      /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u.test(
        value.slice(end, end + 2),
      );
    return { start, end, read: isWrapped ? (isJoined ? "" : " ") : "\n" };
  });
}

/** Replace the line endings within the paragraphs of a tree. */
export function unwrapTexts(tree: Root, isWrapped: boolean): void {
  visit(tree, "text", function (node) {
    let value = "";
    let from = 0;
    for (const { start, end, read } of lineEndings(node.value, isWrapped)) {
      value += node.value.slice(from, start) + read;
      from = end;
    }
    node.value = value + node.value.slice(from);
  });
}
