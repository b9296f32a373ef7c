import { listed, type NumberLanguage } from "./number-language.ts";

export const turkishNumbers: NumberLanguage = {
  hedges: {
    about: listed("yaklaşık|yaklaşık olarak|aşağı yukarı|takriben|neredeyse|tahminen|~|≈"),
    least: listed("en az|asgari|minimum|≥|>"),
    most: listed("en fazla|en çok|azami|maksimum|≤|<"),
    aboutAfter: listed(
      "civarında|kadar|dolayında|civarı|’e yakın|’a yakın|’ye yakın|’ya yakın|-e yakın|-a yakın",
    ),
    leastAfter: listed(
      "’den fazla|’dan fazla|’ten fazla|’tan fazla|den fazla|dan fazla|ten fazla|tan fazla|’ü aşkın|’u aşkın|’i aşkın|’ı aşkın|ve üzeri|ve daha fazla|+",
    ),
    mostAfter: listed(
      "’den az|’dan az|’ten az|’tan az|’e kadar|’a kadar|’ye kadar|’ya kadar|ve altı",
    ),
  },
  percent: listed("yüzde|%"),
  percentBefore: listed("yüzde|%|% "),
  perMilleBefore: listed("binde|‰"),
  hasSuffixes: true,
  scales: { bin: 1e3, mn: 1e6, mlyr: 1e9, mr: 1e9 },
  fractions: {
    yarısı: 0.5,
    yarım: 0.5,
    "üçte bir": 1 / 3,
    "üçte biri": 1 / 3,
    "üçte iki": 2 / 3,
    "üçte ikisi": 2 / 3,
    "dörtte bir": 0.25,
    "dörtte biri": 0.25,
    "dörtte üç": 0.75,
    "dörtte üçü": 0.75,
    "beşte bir": 0.2,
    "beşte biri": 0.2,
    "onda bir": 0.1,
    "onda biri": 0.1,
  },
  between: [
    ["", "ile", "arasında"],
    ["", "ila", "arasında"],
  ],
  to: listed("ila"),
  zero: listed("hiç|hiçbiri|hiç kimse"),
  groups: { düzine: 12 },
  money: listed("lira|dolar|avro|euro|TL"),
  tonnes: listed("ton"),
  points: listed("puan|yüzde puan|puanlık"),
  area: listed("kilometrekare|metrekare"),
  volume: listed("metreküp"),
};
