import type { Point, Position } from "unist";

/** Where a declaration stands. */
export type PlaceOf = (id: string) => Position | Point | undefined;

/** What the front matter says of a figure. */
export interface FigureDeclaration {
  label: string;
  unit: string;
  /** The id of the figure of the same source that this is a part of. */
  "part-of"?: string;
  approximate?: boolean;
  /** For words that no one can read as a number but a person. */
  value?: number;
}

export type FigureDeclarations = Readonly<Record<string, FigureDeclaration>>;
