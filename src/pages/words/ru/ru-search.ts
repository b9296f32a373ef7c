import { plainLetters } from "../../search/plain-letters.ts";
import type { SearchLanguage } from "../search-language.ts";

const common =
  "а без бы был была были было быть в во все всего вы где да для до его ее если есть еще же за и из или им их к как ко когда кто ли мы на над не нет ни но о об обо он она они оно от по под при про с свои со так также там то того той только том у уже что чтобы эта эти это этот я";

const ordinals =
  "первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый";

/** Endings of cases and numbers, longest first. */
const endings =
  /(?:иями|ями|ами|иях|ого|его|ому|ему|ыми|ими|иям|ием|ией|ях|ах|ям|ам|ем|ом|ов|ев|еи|ои|ыи|ии|ая|яя|ое|ее|ые|ие|ым|им|ых|их|ую|юю|ия|ью|[аеиоуыьюя])$/;

/** Russian for the search: words are in lower case, without diacritics. */
export const searchInRussian: SearchLanguage = {
  common: new Set(common.split(" ").map(plainLetters)),
  ordinals: ordinals.split(" ").map((word) => stem(plainLetters(word))),
  stem,
};

function stem(word: string): string {
  return word.length > 4 ? word.replace(endings, "") : word;
}
