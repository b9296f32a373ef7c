/** The notebook’s own words around citations and the bibliography. */
export interface BibliographyWords {
  /** The name of the list for readers who cannot see its heading. */
  references: string;
  /** The name of a backlink; distinct, and says where it leads. */
  back(number: number): string;
  /** Precedes the other works of a span that cites several. */
  citedWith: string;
  /** Precedes the reason for an inference. */
  inferred: string;
  /** The name of the footnotes for readers who cannot see what they are. */
  footnotes: string;
  /** The name of a backlink from a footnote. */
  backToReference(number: string): string;
}

const english: BibliographyWords = {
  references: "References",
  back: (number) => `Back to citation ${number}`,
  citedWith: "Cited together with",
  inferred: "inferred",
  footnotes: "Footnotes",
  backToReference: (number) => `Back to reference ${number}`,
};

const words: ReadonlyMap<string, BibliographyWords> = new Map(
  Object.entries({
    en: english,
    de: {
      references: "Literatur",
      back: (number) => `Zurück zum Zitat ${number}`,
      citedWith: "Zusammen zitiert mit",
      inferred: "erschlossen",
      footnotes: "Fußnoten",
      backToReference: (number) => `Zurück zum Verweis ${number}`,
    },
    fr: {
      references: "Références",
      back: (number) => `Retour à la citation ${number}`,
      citedWith: "Cité avec",
      inferred: "déduit",
      footnotes: "Notes de bas de page",
      backToReference: (number) => `Retour à l’appel de note ${number}`,
    },
    es: {
      references: "Referencias",
      back: (number) => `Volver a la cita ${number}`,
      citedWith: "Citado junto con",
      inferred: "inferido",
      footnotes: "Notas al pie",
      backToReference: (number) => `Volver a la llamada ${number}`,
    },
    ru: {
      references: "Литература",
      back: (number) => `Назад к ссылке ${number}`,
      citedWith: "Цитируется вместе с",
      inferred: "предполагается",
      footnotes: "Сноски",
      backToReference: (number) => `Назад к знаку сноски ${number}`,
    },
    ar: {
      references: "المراجع",
      back: (number) => `العودة إلى الإحالة ${number}`,
      citedWith: "مستشهد به مع",
      inferred: "مستنتج",
      footnotes: "الحواشي",
      backToReference: (number) => `العودة إلى علامة الحاشية ${number}`,
    },
    az: {
      references: "Ədəbiyyat",
      back: (number) => `${number} nömrəli istinada qayıt`,
      citedWith: "Birlikdə istinad edilir:",
      inferred: "bizim çıxardığımız nəticə",
      footnotes: "Qeydlər",
      backToReference: (number) => `${number} nömrəli qeydin işarəsinə qayıt`,
    },
  }),
);

/** The words in the language of a locale; English if there are none. */
export function bibliographyWords(locale = "en"): BibliographyWords {
  return words.get(locale.split("-")[0] ?? "") ?? english;
}
