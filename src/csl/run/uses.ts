/** What the layouts of a style depend on: the rest may change without printing anything again. */
export interface Uses {
  /** Cites print the number of their entry, the note of the first cite. */
  citeNumber: boolean;
  firstNote: boolean;
  entryNumber: boolean;
  /** Year suffixes stand where the style says so, not behind the first year. */
  ownSuffix: boolean;
  /** A branch is for works that cannot be told apart else. */
  condition: boolean;
  /** Cites of works that were cited before look different. */
  position: boolean;
}
