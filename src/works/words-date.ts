import { monthNames } from "./english-date.ts";
import { splitTrimmed } from "../split-trimmed.ts";

/**
 * Read a month as people write it in BibTeX: `jan`, `Jul.`, `3`, `jan~25`, `12 jan`, `JAN-FEB`, `July--August`, `30
 * Nov.-2 Dec.`, `Spring`.
 *
 * @returns
 *   One part of a date, or two for a range: `[month]` or `[month, day]`, with seasons from 21. `undefined` for
 *   anything else.
 */
export function readMonth(written: string): number[][] | undefined {
  const ends = splitTrimmed(written, /[-–—/]+|\bto\b/);
  if (ends.length > 2) return undefined;
  const read = ends.map(oneMonth);
  const [first, last] = read;
  if (!last && ends.length === 2 && first?.length === 2) {
    // `3--5 May` has its month at the end, `May 3--5` at the start.
    const day = Number(/^\d{1,2}$/.exec(ends[1] ?? "")?.[0]);
    return day >= 1 && day <= 31 && first[0] ? [first, [first[0], day]] : undefined;
  }
  const isDay = /^\d{1,2}$/.test(ends[0] ?? "");
  if (last?.length === 2 && isDay && last[0]) return [[last[0], Number(ends[0])], last];
  return read.every((one) => one !== undefined) ? (read as number[][]) : undefined;
}

/** `3 May 1999`, `May 3rd, 1999`, `1999 May 3`, `Sept. 1999`: year, month and day, as far as given. */
export function readWordsDate(written: string): number[] | undefined {
  const parts = written.split(/[\s,./-]+/).filter(Boolean);
  const months = parts.map(monthOf).filter((month) => month > 0);
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  const days = parts.flatMap((part) => /^(\d\d?)(?:st|nd|rd|th)?$/.exec(part)?.[1] ?? []);
  const isOne = months.length === 1 && years.length === 1 && days.length <= 1;
  if (!isOne || parts.length !== 2 + days.length) return undefined;
  return [...years, ...months, ...days].map(Number);
}

/** `1-2 April, 2001`, `30 Nov. – 2 Dec. 1999`: the first and the last day. */
export function readWordsRange(written: string): number[][] | undefined {
  const [, days = "", year] = /^(.*[^,\s])[,\s]+(\d{4})$/.exec(written.trim()) ?? [];
  const ends = year === undefined ? undefined : readMonth(days);
  return ends?.length === 2 ? ends.map((end) => [Number(year), ...end]) : undefined;
}

function oneMonth(written: string): number[] | undefined {
  const parts = written.split(/[\s~.,]+/).filter(Boolean);
  if (parts.length === 1 && /^\d{1,2}$/.test(parts[0] ?? "")) {
    const month = Number(parts[0]);
    return month >= 1 && month <= 12 ? [month] : undefined;
  }
  const [first = "", second = ""] = parts;
  const season = parts.length === 1 ? seasons.get(first.toLowerCase()) : undefined;
  if (season !== undefined) return [season];
  const month = monthOf(first) || monthOf(second);
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(monthOf(first) ? second : first)?.[1];
  if (month === 0 || parts.length > 2) return undefined;
  if (parts.length === 1) return [month];
  return day === undefined ? undefined : [month, Number(day)];
}

const seasons: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

/** The number of a season, from 21, by its English name or at least three letters of it; otherwise 0. */
export function seasonOf(word: string): number {
  const start = word.toLowerCase();
  if (start.length < 3) return 0;
  return [...seasons].find(([name]) => name.startsWith(start))?.[1] ?? 0;
}

/** The number of a month by its name, or by three letters of it in English; otherwise 0. */
export function monthOf(word: string): number {
  const start = word.toLowerCase().replace(/\.$/, "");
  const english = monthNames.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
  return (start.length >= 3 && english) || monthNamed(start);
}

/** Names of months and their abbreviations in the languages of Europe, as CLDR has them; a bar before each month. */
const monthWords = `
| jänner jän janvier janv enero ene gennaio gen janeiro januari январь января янв січень січня січ styczeń stycznia
sty leden ledna led január januára tammikuu tammikuuta tammi ocak oca ιανουαρίου ιαν ianuarie ian януари gener
jaanuar jaan janvāris sausis sausio yanvar yan
| février févr febrero febbraio fevereiro fev februari февраль февраля февр лютий лютого лют luty lutego lut únor
února úno február februára helmikuu helmikuuta helmi şubat şub φεβρουαρίου φεβ februarie февруари febrer veebruar
veebr februāris vasaris vasario fevral feber
| märz mär mars marzo março maart mrt март марта мар березень березня бер marzec marca březen března bře marec marts
maaliskuu maaliskuuta maalis március márc mart μαρτίου μαρ martie març märts kovas kovo
| avril avr abril abr aprile апрель апреля апр квітень квітня квіт kwiecień kwietnia kwi duben dubna dub apríl
apríla huhtikuu huhtikuuta huhti április ápr nisan nis απριλίου απρ aprilie април d’abril d’abr aprill aprīlis
balandis balandžio aprel
| mai mayo maggio mag maio mei май мая травень травня трав maj maja květen května kvě máj mája toukokuu toukokuuta
touko május mayıs μαΐου μαΐ maig maijs gegužė gegužės
| juni juin junio giugno giu junho июнь июня июн червень червня черв czerwiec czerwca cze červen června čvn jún júna
kesäkuu kesäkuuta kesä június haziran haz ιουνίου ιουν iunie iun юни juny junij juuni jūnijs jūn birželis birželio
iyun iyn
| juli juillet juil julio luglio lug julho июль июля июл липень липня лип lipiec lipca lip červenec července čvc júl
júla heinäkuu heinäkuuta heinä július temmuz tem ιουλίου ιουλ iulie iul юли juliol julij juuli jūlijs jūl liepa
liepos iyul iyl
| août agosto ago augustus август августа авг серпень серпня серп sierpień sierpnia sie srpen srpna srp augusta
augusti elokuu elokuuta elo augusztus ağustos ağu αυγούστου αυγ agost d’agost d’ag avgust avg augusts rugpjūtis
rugpjūčio avqust avq
| septembre septiembre settembre set setembro сентябрь сентября сент вересень вересня вер wrzesień września wrz září
zář septembra syyskuu syyskuuta syys szeptember szept eylül eyl σεπτεμβρίου σεπ septembrie септември setembre
septembris rugsėjis rugsėjo sentyabr sen
| oktober okt octobre octubre ottobre ott outubro out октябрь октября окт жовтень жовтня жовт październik
października paź říjen října říj október októbra lokakuu lokakuuta loka ekim eki οκτωβρίου οκτ octombrie октомври
d’octubre d’oct oktoober oktobris spalis spalio oktyabr
| novembre noviembre novembro ноябрь ноября нояб листопад листопада лист listopad listopada lis listopadu novembra
marraskuu marraskuuta marras kasım kas νοεμβρίου νοε noiembrie ноември novembris lapkritis lapkričio noyabr noy
| dezember dez décembre déc diciembre dic dicembre dezembro декабрь декабря дек грудень грудня груд grudzień grudnia
gru prosinec prosince pro decembra desember des joulukuu joulukuuta joulu aralık ara δεκεμβρίου δεκ decembrie
декември desembre detsember dets decembris gruodis gruodžio dekabr dek
`;

let months: ReadonlyMap<string, number> | undefined;

/** The number of a month by its name in another language than English: `März`, `mayo`, `3月`; otherwise 0. */
function monthNamed(name: string): number {
  const word = name.normalize("NFC").toLowerCase();
  const [, number] = /^(\d{1,2})月$/.exec(word) ?? [];
  if (number !== undefined) return Number(number) <= 12 ? Number(number) : 0;
  months ??= new Map(
    monthWords.split("|").flatMap((list, month) =>
      list
        .trim()
        .split(/\s+/)
        .map((one) => [one, month] as const),
    ),
  );
  return months.get(word) ?? 0;
}
