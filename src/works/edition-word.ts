/**
 * The word in the text of an edition that says it is one, with the space before it; styles add this word to
 * numbers.
 */
export const editionWord =
  /\s*(?<!\p{L})(?:edition|edn|eds?|édition|éd|edición|edizione|auflage|aufl|издание|изд)(?!\p{L})\.?/iu;
