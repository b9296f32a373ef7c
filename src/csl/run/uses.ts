/** What the layouts of a style depend on: when anything else changes, nothing has to be printed again. */
export interface Uses {
  /** Cites print the number of their entry, or the note of the first cite. */
  citeNumber: boolean;
  firstNote: boolean;
  entryNumber: boolean;
  /** Year suffixes appear where the style puts them, not after the first year. */
  ownSuffix: boolean;
  /** A branch is for works that cannot be distinguished in another way. */
  condition: boolean;
  /** Cites of a work look different after the first one. */
  position: boolean;
}
