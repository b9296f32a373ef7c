/** A run of text on a page: its lower left corner and size, in points, and the name of its font. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  font: string;
}

/** Runs of text on the same line. */
export interface PlacedLine {
  texts: PlacedText[];
  /** The baseline of most of its letters. */
  y: number;
  size: number;
  left: number;
  right: number;
}

/** A line of a page as printed; empty if it has no words. */
export interface PrintedLine {
  text: string;
  /** The height of most of its letters. */
  size: number;
  /** The font of all its letters, if they share one. */
  font?: string;
}
