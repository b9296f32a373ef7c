/** What of a value could not be read, and what should stand there, in words for a message. */
export interface TexProblem {
  found: string;
  expected: string;
  /** The words of the value that it is about, as they are written. */
  part?: string;
}

/** Takes each thing of a value that could not be read. */
export type OnTexProblem = (problem: TexProblem) => void;
