/** No real style comes close to these; without them, one could need more stack or time than there is. */
export const styleLimits = {
  /** Nested elements; deeper ones are left out. */
  styleNesting: 100,
  /** Elements of a layout with all its macros expanded. */
  writtenOut: 60_000,
  /** How deeply these may be nested. */
  writtenNesting: 400,
} as const;
