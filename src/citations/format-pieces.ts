import type { Content, Mark } from "../csl/rich-text.ts";

/** A piece of the processor’s text for a cluster: an item, one of its affixes, or what joins items. */
export interface Piece {
  kind: "item" | "prefix" | "suffix" | "joint";
  /** The item’s index in its cluster; -1 for a joint. */
  item: number;
  content: Content[];
}

/** Split a cluster into pieces. A mark around several items (superscript numbers) is repeated around each piece. */
export function piecesOf(nodes: readonly Content[]): Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes) readNode(node, undefined, pieces);
  return linkOnce(merge(pieces).flatMap(trimItem));
}

function readNode(node: Content, inside: Mark | undefined, pieces: Piece[]): void {
  const item = Number(inside?.value ?? -1);
  if (typeof node === "string")
    pieces.push({ kind: inside ? "item" : "joint", item, content: [node] });
  else if (inside && (node.name === "prefix" || node.name === "suffix"))
    pieces.push({ kind: node.name, item, content: node.children });
  else if (node.name === "item") for (const child of node.children) readNode(child, node, pieces);
  else if (inside && !hasAffix(node)) pieces.push({ kind: "item", item, content: [node] });
  else {
    const from = pieces.length;
    for (const child of node.children) readNode(child, inside, pieces);
    for (const piece of pieces.slice(from)) piece.content = [{ ...node, children: piece.content }];
  }
}

function hasAffix({ children }: Mark): boolean {
  return children.some(
    (child) =>
      typeof child !== "string" &&
      (child.name === "prefix" || child.name === "suffix" || hasAffix(child)),
  );
}

function merge(pieces: Piece[]): Piece[] {
  const merged: Piece[] = [];
  /** The content of the last piece if it is a copy; the content of most pieces is not added to. */
  let copy: Piece["content"] | undefined;
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && last.kind === piece.kind && last.item === piece.item) {
      if (!copy) last.content = copy = [...last.content];
      for (const node of piece.content) copy.push(node);
    } else {
      merged.push({ ...piece });
      copy = undefined;
    }
  }
  return merged;
}

/** Spaces and commas at an item’s ends join it to its affixes and are not part of the link. */
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

/** Each item is one link: anything else written for it elsewhere in the cluster counts as a joint. */
function linkOnce(pieces: Piece[]): Piece[] {
  const seen = new Set<number>();
  return pieces.map((piece) => {
    if (piece.kind !== "item") return piece;
    if (seen.has(piece.item)) return { ...piece, kind: "joint" };
    seen.add(piece.item);
    return piece;
  });
}
