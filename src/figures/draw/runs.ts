/** A stretch of text of one kind. Others’ words have their own kinds, so that they can be told apart. */
export interface Run {
  text: string;
  /** `cite`: a title in quotation marks; `quote`: words of a document; `marked`: the printed number among them. */
  kind?: "cite" | "quote" | "marked" | "strong";
}

export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
