import { typeKey } from "../works/type-keys.ts";

const keys = ["bathesis", "mathesis", "phdthesis", "candthesis", "techreport", "resreport"];

/**
 * A language’s words for theses and reports, in the order of `keys`; empty if not known. Languages of the CSL
 * locales that have no line keep the English words.
 *
 * @see
 *   The localisation files of BibLaTeX. Those for Bulgarian, Russian and Ukrainian leave a gap for the branch of
 *   learning, which a record does not know; we use the whole word there.
 */
const table = `
bg | | магистърска дисертация | докторска дисертация | кандидатска дисертация | технически доклад | научен доклад
ca | treball final de grau | treball final de màster | tesi doctoral | tesi de candidatura | informe tècnic | informe de recerca
cs | bakalářská práce | diplomová práce | disertační práce | kandidátská práce | technická zpráva | výzkumná zpráva
da | bachelorafhandling | masterafhandling | ph.d.-afhandling | kandidatspeciale | teknisk rapport | forskningsrapport
de | Bachelorarbeit | Magisterarbeit | Dissertation | Qualifikationsschrift | Technischer Bericht | Forschungsbericht
el | πτυχιακή εργασία | μεταπτυχιακή διπλωματική εργασία | διδακτορική διατριβή | διατριβή | τεχνική αναφορά | ερευνητική αναφορά
es | tesis de licenciatura | tesis de maestría | tesis doctoral | tesis de candidatura doctoral | informe técnico | informe de investigación
et | bakalaureusetöö | magistritöö | doktoritöö | kandidaadiväitekiri | tehniline aruanne | uuringuaruanne
eu | lizentziatura-tesia | master-tesia | doktore-tesia | | txosten teknikoa | ikerketa-txostena
fi | kandidaatintutkielma | pro gradu -tutkielma | väitöskirja | | tekninen raportti | tutkimusraportti
fr | mémoire de bachelor | mémoire de master | thèse de doctorat | thèse de candidature | rapport technique | rapport scientifique
gl | | tese de mestrado | tese de doutoramento | | informe técnico | memoria de investigación
hr | diplomski rad | magistarski rad | doktorska disertacija | | tehničko izvješće | znanstveno izvješće
hu | szakdolgozat | diplomaterv | disszertáció | | technikai jelentés | kutatási jelentés
is | | meistaraprófsritgerð | doktorsritgerð | kandídatsritgerð | tæknileg skýrsla | rannsóknarskýrsla
it | tesi di laurea | tesi di laurea magistrale | tesi di dottorato | | rapporto tecnico | rapporto di ricerca
lt | bakalauro darbas | magistro darbas | disertacija | | techninė ataskaita | mokslinė ataskaita
lv | | maģistra darbs | doktora grāda disertācija | kandidāta disertācija | tehniskais ziņojums | pētniecības darba pārskats
nb | | masteroppgave | ph.d.-avhandling | hovedoppgave | teknisk rapport | forskningsrapport
nl | | masterscriptie | proefschrift | | technisch rapport | onderzoeksrapport
nn | | masteroppgåve | ph.d.-avhandling | hovudoppgåve | teknisk rapport | forskingsrapport
pl | praca licencjacka | praca magisterska | rozprawa doktorska | praca kandydacka | sprawozdanie techniczne | sprawozdanie naukowe
pt | | tese de mestrado | tese de doutoramento | | relatório técnico | relatório de pesquisa
pt-br | trabalho de conclusão | dissertação de mestrado | tese de doutorado | | relatório técnico | relatório de pesquisa
ro | teză de licență | teză de dizertație | teză de doctorat | | raport tehnic | raport de cercetare
ru | | магистерская диссертация | докторская диссертация | кандидатская диссертация | технический отчёт | научный отчёт
sk | bakalárska práca | diplomová práca | dizertačná práca | kandidátska práca | technická správa | výskumná správa
sl | | magistrsko delo | doktorska disertacija | | tehnično poročilo | raziskovalno poročilo
sr-cyrl | | мастер рад | докторска теза | кандидатски рад | технички извештај | истраживачки извештај
sr-latn | | master rad | doktorska teza | kandidatski rad | tehnički izveštaj | istraživački izveštaj
sv | | examensarbete | doktorsavhandling | kandidatavhandling | teknisk rapport | forskningsrapport
tr | lisans tezi | yüksek lisans tezi | doktora tezi | | teknik rapor | araştırma raporu
uk | | магістерська дисертація | докторська дисертація | кандидатська дисертація | технічний звіт | науковий звіт
`;

const words = new Map(
  table
    .trim()
    .split("\n")
    .map((line): [tag: string, words: ReadonlyMap<string, string>] => {
      const [tag = "", ...cells] = line.split("|").map((cell) => cell.trim());
      return [tag, new Map(keys.map((key, index) => [key, cells[index] ?? ""]))];
    }),
);

/** Languages with their own words for theses and reports. */
export const languagesOfTypeWords: readonly string[] = [...words.keys()];

/**
 * A kind of thesis or report in a language: `PhD thesis` in `de` is `Dissertation`.
 *
 * @param text
 *   The record’s words: English words of a BibLaTeX key.
 * @returns
 *   The text itself if it is something else or the language has no word for it.
 */
export function typeIn(language: string, text: string): string {
  const tag = language.toLowerCase();
  const parts = tag.split("-");
  const known = [3, 2, 1].map((count) => words.get(parts.slice(0, count).join("-"))).find(Boolean);
  return known?.get(typeKey(text)) || text;
}
