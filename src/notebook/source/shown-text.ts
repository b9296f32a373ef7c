import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { decodeString } from "micromark-util-decode-string";

/** The words of a node as a page shows them, and for each UTF-16 unit of them its offset in the file. */
export interface ShownText {
  text: string;
  /** One more than the text has units: the last is the end. */
  offsets: readonly number[];
}

/** Between blocks stands a line feed, which has the offset of the end of the block before. */
export function shownText(node: Nodes, file: string): ShownText {
  let text = "";
  const offsets: number[] = [];
  let end = node.position?.start.offset ?? 0;
  visit(node, function (leaf, _index, parent) {
    if (text !== "" && blocks.has(leaf.type)) add("\n", () => end);
    if (parent?.type === "emendation") return;
    if (leaf.type === "emendation") {
      const { start } = leaf.position!;
      end = leaf.position!.end.offset!;
      const words = leaf.children.map((child) => ("value" in child ? child.value : "")).join("");
      add(words, () => start.offset!);
    } else if (leaf.type === "break") {
      end = leaf.position!.start.offset!;
      add("\n", () => end);
    } else if (leaf.type === "image") {
      add(leaf.alt ?? "", () => leaf.position!.start.offset!);
      end = leaf.position!.end.offset!;
    } else if ("value" in leaf && leaf.position) {
      const aligned = align(
        leaf.value,
        file,
        leaf.position.start.offset!,
        leaf.position.end.offset!,
      );
      add(leaf.value, (index) => aligned[index]!);
      end = leaf.position.end.offset!;
    }
  });
  offsets.push(end);
  return { text, offsets };

  function add(value: string, offsetOf: (index: number) => number): void {
    text += value;
    for (let index = 0; index < value.length; index++) offsets.push(offsetOf(index));
  }
}

/** The index in the words shown of the first that stands at an offset of the file, or after it. */
export function indexOf({ offsets }: ShownText, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const blocks = new Set(["paragraph", "heading", "listItem", "tableRow", "tableCell", "code"]);

/** Where each unit of a value stands in the Markdown it was written in, past escapes, references and indents. */
function align(value: string, file: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index++) {
    while (at < end && file[at] !== value[index]) {
      const reference =
        file[at] === "&" ? /^&(?:#\w+|\w+);/.exec(file.slice(at, at + 40))?.[0] : undefined;
      const decoded = reference && decodeString(reference);
      if (reference && decoded && value.startsWith(decoded, index)) {
        for (let unit = 1; unit < decoded.length; unit++) offsets.push(at);
        index += decoded.length - 1;
        offsets.push(at);
        at += reference.length;
        break;
      }
      at++;
    }
    if (offsets.length <= index) offsets.push(at++);
  }
  return offsets;
}
