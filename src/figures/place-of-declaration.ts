import type { Point, Position } from "unist";

/** Where a declaration stands. */
export type PlaceOf = (id: string) => Position | Point | undefined;
