/** What says in the text of an edition that it is one, with the space before it; styles add it to a number. */
export const editionWord =
  /\s*(?<!\p{L})(?:edition|edn|eds?|édition|éd|edición|edizione|auflage|aufl|издание|изд)(?!\p{L})\.?/iu;
