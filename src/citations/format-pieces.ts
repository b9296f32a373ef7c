import { itemEnd, itemStart, type Mark } from "./csl-marks.ts";

/** A stretch of a cluster as the processor wrote it: an item, one of its affixes, or what joins items. */
export interface Piece {
  kind: "item" | "prefix" | "suffix" | "joint";
  /** The item’s number in its cluster; -1 for a joint. */
  item: number;
  content: (Mark | string)[];
}

/** Take a cluster apart. A mark around several items (superscript numbers) goes around each piece. */
export function piecesOf(nodes: readonly (Mark | string)[]): Piece[] {
  return joinItems(merge(nodes.flatMap(readNode))).flatMap(trimItem);
}

function readNode(node: Mark | string): Piece[] {
  if (typeof node === "string") return [{ kind: "joint", item: -1, content: [node] }];
  if (node.name === "item") return readItem(node);
  return node.children.flatMap(readNode).map((piece) => ({
    ...piece,
    content: [{ ...node, children: piece.content }],
  }));
}

function readItem({ value, children }: Mark): Piece[] {
  const item = Number(value);
  let inside = !children.some((child) => typeof child === "string" && child.includes(itemStart));
  return children.flatMap((child): Piece[] => {
    if (typeof child !== "string") {
      const kind = child.name === "prefix" || child.name === "suffix" ? child.name : "item";
      return [{ kind, item, content: kind === "item" ? [child] : child.children }];
    }
    return child.split(/([\uFDD7\uFDD8])/).flatMap((text): Piece[] => {
      if (text === itemStart || text === itemEnd) {
        inside = text === itemStart;
        return [];
      }
      if (text === "") return [];
      return [
        inside
          ? { kind: "item", item, content: [text] }
          : { kind: "joint", item: -1, content: [text] },
      ];
    });
  });
}

function merge(pieces: Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && last.kind === piece.kind && last.item === piece.item) {
      last.content = [...last.content, ...piece.content];
    } else {
      merged.push({ ...piece });
    }
  }
  return merged;
}

/** What stands between two stretches of one item (the dash of `33–35`) is the item’s. */
function joinItems(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-2);
    const between = joined.at(-1);
    const same = piece.kind === "item" && before?.kind === "item" && before.item === piece.item;
    if (same && between?.kind === "joint") {
      before.content = [...before.content, ...between.content, ...piece.content];
      joined.pop();
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/** Spaces and commas at an item’s ends join it to its affixes: no part of what is linked. */
function trimItem(piece: Piece): Piece[] {
  if (piece.kind !== "item") return [piece];
  const content = [...piece.content];
  const first = content[0];
  const start = typeof first === "string" ? (/^[\s,;]+/.exec(first)?.[0] ?? "") : "";
  if (typeof first === "string") content[0] = first.slice(start.length);
  const last = content.at(-1);
  const end = typeof last === "string" ? (/[\s,;]+$/.exec(last)?.[0] ?? "") : "";
  if (typeof last === "string")
    content[content.length - 1] = last.slice(0, last.length - end.length);
  return [
    joint(start),
    { ...piece, content: content.filter((node) => node !== "") },
    joint(end),
  ].filter((part) => part.content.length > 0);
}

function joint(text: string): Piece {
  return { kind: "joint", item: -1, content: text ? [text] : [] };
}
