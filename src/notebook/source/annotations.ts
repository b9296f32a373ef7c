import type { Link, Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { FigureMark } from "../../remark/figure-mark/figure-mark.ts";
import type { ReadingText } from "./layout/reading-text.ts";

/** Stretches of an annotated file that belong to the notebook: UTF-16 offsets, in order and without overlaps. */
export type Annotations = readonly (readonly [start: number, end: number])[];

/** Whether a node is an annotation of a source: a reported figure, or a link to a work. */
export function isAnnotation(node: Nodes): node is Link | FigureMark {
  return node.type === "figureMark" || (node.type === "link" && node.url.startsWith("@"));
}

/** Everything that is not the document's: what precedes its body, the marks of spans and figures, and escapes. */
export function findAnnotations(
  tree: Root,
  bodyStart: number,
  escapes: readonly number[],
  toFile: ReadingText["toFile"] = (offset) => offset,
): Annotations {
  const found: [number, number][] = [[0, bodyStart]];
  visit(tree, function (node) {
    if (!isAnnotation(node) || !node.position) return;
    const start = toFile(node.position.start.offset!, "start");
    const end = toFile(node.position.end.offset!, "end");
    const inner = node.children.at(0)?.position?.start.offset;
    const outer = node.children.at(-1)?.position?.end.offset;
    if (inner === undefined || outer === undefined) found.push([start, end]);
    else found.push([start, toFile(inner, "start")], [toFile(outer, "end"), end]);
  });
  for (const offset of escapes) found.push([offset, offset + 1]);
  // Escapes in a destination or a title are already inside an annotation.
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: [number, number][] = [];
  for (const [start, end] of found) {
    const last = apart.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/** A text without its annotations. */
export function strip(value: string, annotations: Annotations): string {
  let stripped = "";
  let from = 0;
  for (const [start, end] of annotations) {
    stripped += value.slice(from, start);
    from = end;
  }
  return stripped + value.slice(from);
}

/** Maps offsets between an annotated file and its transcript in either direction, both in UTF-16 units. */
export class TranscriptMap {
  readonly #annotations: Annotations;
  /** How much is removed up to the end of each annotation. */
  readonly #taken: readonly number[];

  constructor(annotations: Annotations) {
    this.#annotations = annotations;
    let sum = 0;
    this.#taken = annotations.map(([start, end]) => (sum += end - start));
  }

  /** The offset in the transcript; for an offset inside an annotation, that of the first character after it. */
  toTranscript(offset: number): number {
    const index = this.#count(([start]) => start <= offset) - 1;
    const annotation = this.#annotations[index];
    if (!annotation) return offset;
    return Math.max(offset, annotation[1]) - (this.#taken[index] ?? 0);
  }

  /** The offset in the annotated file of a character of the transcript. */
  toFile(offset: number): number {
    const index =
      this.#count((annotation, at) => annotation[1] - (this.#taken[at] ?? 0) <= offset) - 1;
    return offset + (this.#taken[index] ?? 0);
  }

  /**
   * Where a stretch of the transcript starts or ends in the file; one that ends where an annotation begins ends
   * before it.
   */
  edgeInFile(offset: number, edge: "start" | "end"): number {
    return edge === "start" ? this.toFile(offset) : this.toFile(offset - 1) + 1;
  }

  /** The number of leading annotations that pass a test; if one passes, so must all before it. */
  #count(passes: (annotation: readonly [number, number], index: number) => boolean): number {
    let low = 0;
    let high = this.#annotations.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (passes(this.#annotations[middle]!, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A map from UTF-16 offsets of a text to Unicode code points. */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (text.codePointAt(index)! > 0xffff) pairs.push(index++);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
