import { listed, type NumberLanguage } from "./number-language.ts";

export const hindiNumbers: NumberLanguage = {
  hedges: {
    about: listed("लगभग|करीब|क़रीब|तकरीबन|तक़रीबन|प्रायः|अनुमानित|~|≈"),
    least: listed("कम से कम|न्यूनतम|≥|>"),
    most: listed("अधिकतम|अधिक से अधिक|ज्यादा से ज्यादा|≤|<"),
    aboutAfter: listed("के करीब|के लगभग|के आसपास"),
    leastAfter: listed("से अधिक|से ज्यादा|से ज़्यादा|या अधिक|से ऊपर|+"),
    mostAfter: listed("से कम|तक|या कम"),
  },
  percent: listed("प्रतिशत|फीसदी|फ़ीसदी|फीसद"),
  scales: {
    हजार: 1e3,
    हज़ार: 1e3,
    लाख: 1e5,
    करोड़: 1e7,
    अरब: 1e9,
    खरब: 1e11,
    मिलियन: 1e6,
    बिलियन: 1e9,
  },
  fractions: {
    आधा: 0.5,
    आधे: 0.5,
    आधी: 0.5,
    तिहाई: 1 / 3,
    चौथाई: 0.25,
    डेढ़: 1.5,
    ढाई: 2.5,
    पौन: 0.75,
  },
  denominators: { तिहाई: 3, चौथाई: 4 },
  outOf: listed("में से|में"),
  between: [
    ["", "से", "के बीच"],
    ["", "और", "के बीच"],
  ],
  to: listed("से"),
  zero: listed("कोई नहीं"),
  money: listed("रुपये|रुपए|रुपया|डॉलर|यूरो"),
  tonnes: listed("टन"),
  points: listed("प्रतिशत अंक"),
};
