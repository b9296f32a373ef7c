import type { Point, Position } from "unist";

/** The position of a declaration. */
export type PlaceOf = (id: string) => Position | Point | undefined;
