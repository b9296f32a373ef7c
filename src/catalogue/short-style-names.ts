/** Short names for styles whose names in the public repository are longer. */
export const shortStyleNames: ReadonlyMap<string, string> = new Map([
  ["aglc", "australian-guide-to-legal-citation"],
  ["bluebook", "bluebook-law-review"],
  ["chicago", "chicago-fullnote-bibliography"],
  ["harvard", "harvard-cite-them-right"],
  ["harvard1", "harvard-cite-them-right"],
]);
