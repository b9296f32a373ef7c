/** The id of the nth citation of a text, from 1. */
export function citationId(number: number): string {
  return `cite-${number}`;
}

/**
 * The id of a work’s entry in the list of works.
 *
 * @param name
 *   What addresses call the work: its slug.
 */
export function entryIdOf(name: string): string {
  return `ref-${name}`;
}

/** The id of what is said of a citation to those who hear it. */
export function aboutCitationId(number: number): string {
  return `about-${citationId(number)}`;
}
