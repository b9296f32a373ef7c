/** The id of the nth citation of a text, counted from 1. */
export function citationId(number: number): string {
  return `cite-${number}`;
}

/**
 * The id of a work’s entry in the bibliography.
 *
 * @param name
 *   The work’s name in addresses: its slug.
 */
export function entryIdOf(name: string): string {
  return `ref-${name}`;
}

/** The id of a citation’s description for screen readers. */
export function aboutCitationId(number: number): string {
  return `about-${citationId(number)}`;
}
