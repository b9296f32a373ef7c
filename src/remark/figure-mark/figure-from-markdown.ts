import type { CompileContext, Extension } from "mdast-util-from-markdown";
import type { Token } from "micromark-util-types";
import type { FigureMark } from "./figure-mark.ts";
import "./figure-tokens.ts";

/**
 * Extend `mdast-util-from-markdown` with reported figures: tokens to nodes. A `:figure[` that starts no figure
 * begins a separate text node, with `data.malformedFigure`.
 */
export function figureFromMarkdown(): Extension {
  return {
    canContainEols: ["figureMark"],
    enter: { figureMark: enterFigure, figureStart: enterMalformed },
    exit: { figureMark: exitFigure, figureId: exitId, figureStart: exitMalformed },
  };
}

function enterFigure(this: CompileContext, token: Token): void {
  this.enter({ type: "figureMark", id: "", children: [] }, token);
}

function exitId(this: CompileContext, token: Token): void {
  (this.stack.at(-1) as FigureMark).id = this.sliceSerialize(token);
}

function exitFigure(this: CompileContext, token: Token): void {
  this.exit(token);
}

function enterMalformed(this: CompileContext, token: Token): void {
  const value = this.sliceSerialize(token);
  this.enter({ type: "text", value, data: { malformedFigure: true } }, token);
}

function exitMalformed(this: CompileContext, token: Token): void {
  this.exit(token);
}
