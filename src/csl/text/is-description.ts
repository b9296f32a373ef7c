/**
 * Whether a title is a description of a work that has none, in square brackets. Guides print it as it
 * stands: in quotation marks or italics it would be an invented title.
 */
export function isDescription(title: string): boolean {
  return /^\[[^[\]]*\]$/.test(title.trim());
}
