/** What could not be read in a value, and what was expected, in words for a message. */
export interface TexProblem {
  found: string;
  expected: string;
  /** The words of the value concerned, as written. */
  part?: string;
}

/** Called for each part of a value that could not be read. */
export type OnTexProblem = (problem: TexProblem) => void;
