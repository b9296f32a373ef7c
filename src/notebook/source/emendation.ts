import type { Parent, PhrasingContent, Root, Text } from "mdast";
import { decodeString } from "micromark-util-decode-string";
import type { Position } from "unist";
import { visitParents } from "unist-util-visit-parents";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { report } from "../../report.ts";
import type { Emendation } from "./source-schema.ts";
import { visible } from "./visible.ts";

/** A stretch of the document that the page reads otherwise than it was received. */
export interface EmendationNode extends Parent {
  type: "emendation";
  find: string;
  why: string;
  /** What is read. */
  children: PhrasingContent[];
}

declare module "mdast" {
  interface PhrasingContentMap {
    emendation: EmendationNode;
  }
  interface RootContentMap {
    emendation: EmendationNode;
  }
}

/** An emendation at its place: offsets in the file as it is, and in the emended text. */
export interface PlacedEmendation extends Emendation {
  start: number;
  end: number;
  emendedStart: number;
  emendedEnd: number;
  /** In the front matter. */
  place: Position | undefined;
}

/** Where an offset of the emended text stands in the file as it is. */
export function toFileOffset(placed: readonly PlacedEmendation[], offset: number): number {
  let shift = 0;
  for (const { start, end, emendedStart, emendedEnd } of placed) {
    if (offset <= emendedStart) break;
    if (offset < emendedEnd) return start;
    shift = end - emendedEnd;
  }
  return offset + shift;
}

/** Split the texts of a tree round the emended words, while positions are still those of the emended text. */
export function markEmendations(
  tree: Root,
  file: VFile,
  emended: string,
  placed: readonly PlacedEmendation[],
): void {
  for (const emendation of placed) {
    if (emendation.read === "") continue;
    let marked = false;
    visitParents(tree, "text", (node: Text, ancestors) => {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      const parent: Parent | undefined = ancestors.at(-1);
      if (start === undefined || end === undefined || !parent || marked) return;
      if (start > emendation.emendedStart || end < emendation.emendedEnd) return;
      const pieces = splitText(node, emended, emendation);
      parent.children.splice(parent.children.indexOf(node), 1, ...pieces);
      marked = true;
    });
    if (!marked) {
      const reason = `Unexpected emendation of \`${visible(emendation.find)}\` across markup, expected words of one text`;
      report(file, "emendation", reason, emendation.place);
    }
  }
}

/** Give every node of a tree over the emended text its position in the file as it is. */
export function restorePositions(
  tree: Root,
  file: VFile,
  placed: readonly PlacedEmendation[],
): void {
  if (placed.length === 0) return;
  const points = location(file);
  visitParents(tree, (node) => {
    for (const edge of ["start", "end"] as const) {
      const offset = node.position?.[edge].offset;
      const point = offset === undefined ? undefined : points.toPoint(toFileOffset(placed, offset));
      if (node.position && point) node.position[edge] = point;
    }
  });
}

function splitText(node: Text, emended: string, emendation: PlacedEmendation): PhrasingContent[] {
  const { start, end } = node.position!;
  const cut = (from: number, to: number): Text => ({
    type: "text",
    value: decodeString(emended.slice(from, to)),
    position: { start: { ...start, offset: from }, end: { ...end, offset: to } },
  });
  const { emendedStart, emendedEnd, find, why } = emendation;
  const read = cut(emendedStart, emendedEnd);
  const piece: EmendationNode = {
    type: "emendation",
    find,
    why,
    children: [read],
    position: structuredClone(read.position!),
  };
  const before = cut(start.offset!, emendedStart);
  const after = cut(emendedEnd, end.offset!);
  return [before, piece, after].filter((part) => part.type !== "text" || part.value !== "");
}
