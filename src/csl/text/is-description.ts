/**
 * Whether a title in square brackets describes a work that has no title. Style guides print it as it is: quotation
 * marks or italics would turn it into an invented title.
 */
export function isDescription(title: string): boolean {
  return /^\[[^[\]]*\]$/.test(title.trim());
}
