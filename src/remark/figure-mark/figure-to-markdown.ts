import type { Info, Options, State } from "mdast-util-to-markdown";
import type { FigureMark } from "./figure-mark.ts";

/** Extend `mdast-util-to-markdown` with reported figures: nodes to Markdown. */
export function figureToMarkdown(): Options {
  return {
    handlers: { figureMark: handleFigure },
    unsafe: [{ character: "]", inConstruct: "figureMark" }],
  };
}

function handleFigure(node: FigureMark, _: unknown, state: State, info: Info): string {
  const exit = state.enter("figureMark");
  const words = state.containerPhrasing(node, { ...info, before: "[", after: "]" });
  exit();
  return `:figure[${words}]{#${node.id}}`;
}

handleFigure.peek = () => ":";

declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    figureMark: "figureMark";
  }
}
