/** No real style comes near these; without them one may need more stack or time than there is. */
export const styleLimits = {
  /** Elements in elements; deeper ones are left out. */
  styleNesting: 100,
  /** Elements of a layout with its macros written out. */
  writtenOut: 60_000,
  /** How deep these may stand in each other. */
  writtenNesting: 400,
} as const;
