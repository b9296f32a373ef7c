/** BibLaTeX fields, including the notebook’s own, that exports carry in a note, with their labels there. */
export const noteFields: readonly [field: string, label: string][] = [
  ["alias", "Also known as"],
  ["authortype", "Role of the author"],
  ["pagetotal", "Number of pages"],
  ["resolution", "UN General Assembly resolution"],
  ["depositary", "Depositary"],
  ["accessions", "Accessions"],
  ["accessionnote", "On its application"],
  ["language", "Languages"],
  ["lccn", "Library of Congress control number"],
  ["dispute", "What is disputed"],
  ["annotation", "Annotation"],
];
