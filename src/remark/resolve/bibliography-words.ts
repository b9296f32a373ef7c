/** The notebook’s own words around citations and the list of works. */
export interface BibliographyWords {
  /** The name of the list for readers who do not see its heading. */
  references: string;
  /** The name of a way back; distinct, and says where it goes. */
  back(number: number): string;
  /** Before the other works of a span that cites several. */
  citedWith: string;
  /** Before the reason for an inference. */
  inferred: string;
}

const english: BibliographyWords = {
  references: "References",
  back: (number) => `Back to citation ${number}`,
  citedWith: "Cited together with",
  inferred: "inferred",
};

const words: ReadonlyMap<string, BibliographyWords> = new Map(
  Object.entries({
    en: english,
    de: {
      references: "Literatur",
      back: (number) => `Zurück zum Zitat ${number}`,
      citedWith: "Zusammen zitiert mit",
      inferred: "erschlossen",
    },
    fr: {
      references: "Références",
      back: (number) => `Retour à la citation ${number}`,
      citedWith: "Cité avec",
      inferred: "déduit",
    },
  }),
);

/** The words in the language of a locale; English where there are none. */
export function bibliographyWords(locale = "en"): BibliographyWords {
  return words.get(locale.split("-")[0] ?? "") ?? english;
}
