/** What an entry lacks, or has and does not say. */
export interface EntryProblem {
  rule: "left-out" | "missing-field" | "unreadable-date" | "wrong-doi" | "wrong-isbn";
  reason: string;
  /** The field that it is about, where there is one, and words of its value as they are written. */
  field?: string;
  part?: string;
}
