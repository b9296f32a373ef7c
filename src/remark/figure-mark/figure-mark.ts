import type { Data, Parent, PhrasingContent } from "mdast";

/** The printed words of a reported figure, `:figure[613]{#killed}`. */
export interface FigureMark extends Parent {
  type: "figureMark";
  /** `[a-z][a-z0-9-]*`. */
  id: string;
  /** The printed words; they contain no other figure. */
  children: PhrasingContent[];
  data?: FigureMarkData;
}

export interface FigureMarkData extends Data {}

declare module "mdast" {
  interface PhrasingContentMap {
    figureMark: FigureMark;
  }
  interface RootContentMap {
    figureMark: FigureMark;
  }
  interface TextData {
    /** The text starts with a `:figure[` that starts no figure. */
    malformedFigure?: boolean;
  }
}
