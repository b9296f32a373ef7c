/** Names of languages in babel, polyglossia and BibLaTeX, each followed by its BCP 47 tag. */
const names = `
acadian fr-CA afrikaans af albanian sq american en-US amharic am ancientgreek grc arabic ar armenian hy asturian ast
assamese as australian en-AU austrian de-AT azerbaijani az bahasa id bahasai id bahasam ms basque eu belarusian be
bengali bn bosnian bs brazil pt-BR brazilian pt-BR breton br british en-GB bulgarian bg burmese my canadian en-CA
canadien fr-CA catalan ca chinese zh chinese-simplified zh-Hans chinese-traditional zh-Hant coptic cop croatian hr
czech cs danish da divehi dv dutch nl english en esperanto eo estonian et ethiopic am farsi fa filipino fil finnish fi
francais fr french fr frenchb fr friulan fur friulian fur galician gl georgian ka german de germanb de greek el
polutonikogreek el-polyton hausa ha hebrew he hindi hi hungarian hu magyar hu icelandic is indon id indonesian id
interlingua ia irish ga italian it japanese ja kannada kn kazakh kk khmer km korean ko kurdish ku kurmanji kmr
kyrgyz ky lao lo latin la latvian lv lithuanian lt lowersorbian dsb lsorbian dsb luxembourgish lb macedonian mk
malay ms meyalu ms malayalam ml maltese mt marathi mr mexican es-MX mongolian mn naustrian de-AT nepali ne
newzealand en-NZ ngerman de nko nqo norsk nb bokmal nb norwegian no nynorsk nn nswissgerman de-CH occitan oc oriya or
persian fa piedmontese pms polish pl portuges pt portuguese pt punjabi pa romanian ro romansh rm russian ru samin se
sanskrit sa scottish gd serbian sr serbianc sr-Cyrl serbian-latin sr-Latn sinhala si slovak sk slovene sl slovenian sl
sorbian hsb spanish es spanishmx es-MX swahili sw swedish sv swissgerman de-CH syriac syr tamil ta tatar tt telugu te
thai th tibetan bo turkish tr turkmen tk ukenglish en-GB ukrainian uk uppersorbian hsb usorbian hsb urdu ur
uighur ug uyghur ug usenglish en-US uzbek uz vietnamese vi welsh cy pinyin zh-Latn-pinyin yiddish yi
deutsch de français fr español es castellano es italiano it português pt русский ru
eng en ger de deu de fre fr fra fr spa es ita it por pt rus ru chi zh zho zh jpn ja kor ko ara ar aze az tur tr
arm hy hye hy geo ka kat ka per fa fas fa pol pl cze cs ces cs slo sk slk sk dut nl nld nl gre el ell el heb he
hun hu lat la swe sv dan da nor no fin fi ukr uk ron ro rum ro bul bg hrv hr srp sr slv sl est et lav lv lit lt
`
  .trim()
  .split(/\s+/);

/** BibLaTeX’s names of languages (`langid`, `language`) and their BCP 47 tags. */
export const languages: ReadonlyMap<string, string> = new Map(
  names.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, names[index + 1] ?? ""]] : [],
  ),
);

/** Names to write in preference to others with the same tag. */
const preferred =
  `american arabic armenian british catalan chinese dutch english finnish french german greek hebrew
hungarian indonesian malay persian portuguese brazilian russian serbian slovene spanish norwegian austrian swissgerman
canadian australian newzealand romanian uyghur`.split(/\s+/);

const namesOfTags: ReadonlyMap<string, string> = new Map([
  ...[...languages]
    .reverse()
    .filter(([name]) => /^[a-z-]{4,}$/.test(name))
    .map(flip),
  ...[...languages].filter(([name]) => preferred.includes(name)).map(flip),
]);

/**
 * The BCP 47 tag of a language as libraries write it: babel’s name, a three-letter code, or the tag (`en_US`). Any
 * other text stays as it is; several languages in one text give `undefined`.
 */
export function tagOfLanguage(written: string): string | undefined {
  const name = written.trim();
  if (name === "" || /[;,/]/.test(name)) return undefined;
  const known = languages.get(name.toLowerCase());
  if (known !== undefined) return known;
  if (!/^[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,8})*$/.test(name)) return name;
  try {
    return Intl.getCanonicalLocales(name.replaceAll("_", "-"))[0] ?? name;
  } catch {
    return name;
  }
}

/** BibLaTeX’s name for a language tag. */
export function languageName(tag: string): string | undefined {
  return namesOfTags.get(tag);
}

function flip([name, tag]: readonly [string, string]): [string, string] {
  return [tag, name];
}
