import type { CompileContext, Extension } from "mdast-util-from-markdown";
import type { Token } from "micromark-util-types";
import type { Position } from "unist";
import { listNamed, readAttributes } from "./bibliography-place-attributes.ts";
import type { BibliographyPlace } from "./bibliography-place.ts";
import "./bibliography-place-tokens.ts";

/** Extend `mdast-util-from-markdown` with the place of the bibliography: tokens to nodes. */
export function bibliographyPlaceFromMarkdown(): Extension {
  return {
    enter: { bibliographyPlace: enterPlace },
    exit: {
      bibliographyPlace: exitPlace,
      bibliographyPlaceAttributes: exitAttributes,
      bibliographyPlaceClosing: exitClosing,
      bibliographyPlaceOpening: exitOpening,
    },
  };
}

function enterPlace(this: CompileContext, token: Token): void {
  this.enter({ type: "bibliographyPlace", classes: [], attributes: [], children: [] }, token);
}

function exitAttributes(this: CompileContext, token: Token): void {
  const { id, classes, attributes } = readAttributes(this.sliceSerialize(token))!;
  Object.assign(currentPlace(this), { ...listNamed(id), classes, attributes });
}

function exitOpening(this: CompileContext, token: Token): void {
  currentPlace(this).openingPosition = positionOf(token);
}

function exitClosing(this: CompileContext, token: Token): void {
  currentPlace(this).closingPosition = positionOf(token);
}

function exitPlace(this: CompileContext, token: Token): void {
  this.exit(token);
}

function currentPlace(context: CompileContext): BibliographyPlace {
  return context.stack.at(-1) as BibliographyPlace;
}

function positionOf({ start, end }: Token): Position {
  return {
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column, offset: end.offset },
  };
}
