import type { RecordState } from "./record-state.ts";

/**
 * The states in the languages of a notebook, as pages, lists and exports show them: they say what was seen, and do
 * not judge.
 */
export const wordsOfStates = {
  ar: {
    verified: "اطُّلع على النص لدى ناشره",
    copy: "اطُّلع على نسخة",
    reported: "مذكور في مواضع أخرى",
    disputed: "محل خلاف",
    denied: "وجوده محل خلاف",
    "not-located": "لم يُعثر على بطاقة",
    unverified: "لم يُتحقق منه بعد",
  },
  az: {
    verified: "mətnə naşirində baxılıb",
    copy: "surətinə baxılıb",
    reported: "başqa yerdə xatırlanır",
    disputed: "mübahisəlidir",
    denied: "mövcudluğu mübahisəlidir",
    "not-located": "qeyd tapılmayıb",
    unverified: "hələ yoxlanılmayıb",
  },
  de: {
    verified: "Text beim Herausgeber gesehen",
    copy: "Kopie gesehen",
    reported: "anderswo erwähnt",
    disputed: "umstritten",
    denied: "Existenz umstritten",
    "not-located": "kein Eintrag gefunden",
    unverified: "noch nicht geprüft",
  },
  en: {
    verified: "text seen at its publisher",
    copy: "copy seen",
    reported: "mentioned elsewhere",
    disputed: "disputed",
    denied: "existence disputed",
    "not-located": "no record found",
    unverified: "not yet checked",
  },
  es: {
    verified: "texto visto en su editor",
    copy: "copia vista",
    reported: "mencionada en otro lugar",
    disputed: "en disputa",
    denied: "existencia en disputa",
    "not-located": "no se encontró ficha",
    unverified: "aún sin comprobar",
  },
  fr: {
    verified: "texte vu chez l’éditeur",
    copy: "copie vue",
    reported: "mentionnée ailleurs",
    disputed: "contestée",
    denied: "existence contestée",
    "not-located": "aucune notice trouvée",
    unverified: "pas encore vérifiée",
  },
  ru: {
    verified: "текст просмотрен у издателя",
    copy: "просмотрена копия",
    reported: "упоминается в других местах",
    disputed: "оспаривается",
    denied: "существование оспаривается",
    "not-located": "запись не найдена",
    unverified: "ещё не проверено",
  },
} as const satisfies Record<string, Record<RecordState, string>>;

const byLanguage: ReadonlyMap<string, Record<RecordState, string>> = new Map(
  Object.entries(wordsOfStates),
);

/** The states in a language, given by its tag; English for other languages. */
export function statesIn(language: string): Record<RecordState, string> {
  return byLanguage.get(language.toLowerCase().split("-")[0]!) ?? wordsOfStates.en;
}
