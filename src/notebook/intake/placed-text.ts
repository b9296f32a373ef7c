/** A run of text on a page: its lower left corner and its size, in points, and the name of its font. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  font: string;
}

/** Runs of text that stand on one line. */
export interface PlacedLine {
  texts: PlacedText[];
  /** Where most of its letters stand. */
  y: number;
  size: number;
  left: number;
  right: number;
}

/** A line of a page, as it is printed; without words an empty one. */
export interface PrintedLine {
  text: string;
  /** The height of most of its letters. */
  size: number;
  /** The font of all its letters, where they have one. */
  font?: string;
}
