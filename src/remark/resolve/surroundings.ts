import type { Nodes, Parents, Text } from "mdast";
import type { Sentence } from "../../csl/request.ts";
import type { Citation } from "../citation/citation.ts";

/** The words around a citation in its paragraph, heading, cell or caption. */
export interface Surroundings {
  sentence: Sentence;
  /** The text just before, and the text just after. */
  before?: Text;
  after?: Text;
}

/** The surroundings of each citation in a block; citations in the words of another are skipped. */
export function surroundingsIn(block: Parents): Map<Citation, Surroundings> {
  const leaves = leavesOf(block);
  const written = leaves.map(wordsOf);
  const sentenceAt = sentencesOf(written.join(""));
  const found = new Map<Citation, Surroundings>();
  let at = 0;
  for (const [index, leaf] of leaves.entries()) {
    const end = at + (written[index]?.length ?? 0);
    if (leaf.type === "citation") {
      const before = textAt(leaves[index - 1]);
      const after = textAt(leaves[index + 1]);
      found.set(leaf, {
        sentence: sentenceAt(at, end),
        ...(before && { before }),
        ...(after && { after }),
      });
    }
    at = end;
  }
  return found;
}

/** How many characters before a citation are examined: all of them would take long in a long paragraph. */
const near = 200;

/** The sentence around the words between two offsets of a text. */
function sentencesOf(text: string): (start: number, end: number) => Sentence {
  const [first, last] = [text.search(/\S/), text.trimEnd().length];
  return (start, end) => {
    const opens = start <= first;
    const before = text.slice(Math.max(start - near, 0), start);
    const mark = /^[.,;:!?](?![.,;:!?]|\d)/.exec(text.slice(end, end + 2))?.[0];
    return {
      begins: opens || (mayEnd.test(before.slice(-2)) && endsSentence.test(before)),
      opens,
      goesOn: end < last,
      ...(mark !== undefined && { after: mark }),
    };
  };
}

/** What a sentence’s end ends with: to look for it from each of so many characters takes long. */
const mayEnd = /[.!?"”’»)\s]\s$/;

/** A stop after a word of at least four letters, a number, a bracket or a citation: not that of `cf.` */
const endsSentence = /(?:\p{L}{4}|[\p{N})\]”"’»\uFFFC])[.!?]["”’»)]*\s+$/u;

function leavesOf(node: Nodes, leaves: Nodes[] = []): Nodes[] {
  const isLeaf = (node.type === "citation" && node.form !== "span") || !("children" in node);
  if (isLeaf) leaves.push(node);
  else for (const child of node.children) leavesOf(child, leaves);
  return leaves;
}

function wordsOf(leaf: Nodes): string {
  if (leaf.type === "text") return leaf.value;
  return leaf.type === "break" ? "\n" : "\uFFFC";
}

function textAt(leaf: Nodes | undefined): Text | undefined {
  return leaf?.type === "text" ? leaf : undefined;
}
