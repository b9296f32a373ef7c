/** The variables of CSL-JSON that hold names, and those that hold dates; all others are text or numbers. */
export const nameVariables: ReadonlySet<string> = new Set(
  (
    "author chair collection-editor compiler composer container-author contributor curator director " +
    "editor editorial-director editor-translator executive-producer guest host illustrator interviewer " +
    "narrator organizer original-author performer producer recipient reviewed-author script-writer " +
    "series-creator translator"
  ).split(" "),
);

export const dateVariables: ReadonlySet<string> = new Set(
  "accessed available-date event-date issued original-date submitted".split(" "),
);
