/** Something missing or invalid in an entry. */
export interface EntryProblem {
  rule: "left-out" | "missing-field" | "unreadable-date" | "wrong-doi" | "wrong-isbn";
  reason: string;
  /** The field it concerns, if any, and the words of its value as written. */
  field?: string;
  part?: string;
}
