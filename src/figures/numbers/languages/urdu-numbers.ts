import { listed, type NumberLanguage } from "./number-language.ts";

export const urduNumbers: NumberLanguage = {
  hedges: {
    about: listed("تقریباً|تقریبا|قریب|لگ بھگ|اندازاً|~|≈"),
    least: listed("کم از کم|≥|>"),
    most: listed("زیادہ سے زیادہ|≤|<"),
    leastAfter: listed("سے زائد|سے زیادہ|سے اوپر|+"),
    mostAfter: listed("سے کم|تک"),
  },
  percent: listed("فیصد|فی صد|٪|%"),
  scales: { ہزار: 1e3, لاکھ: 1e5, کروڑ: 1e7, ارب: 1e9 },
  fractions: { نصف: 0.5, آدھا: 0.5, آدھی: 0.5, آدھے: 0.5 },
  money: listed("روپے|روپیہ|ڈالر|یورو"),
  one: listed("ایک"),
  tonnes: listed("ٹن"),
};
