import { listed, type NumberLanguage } from "./number-language.ts";

export const hebrewNumbers: NumberLanguage = {
  hedges: {
    about: listed("כ-|כ־|כ|בערך|קרוב ל-|קרוב ל|כמעט|בסביבות|לערך|~|≈"),
    least: listed("לפחות|יותר מ-|יותר מ|למעלה מ-|למעלה מ|מעל|לא פחות מ-|לא פחות מ|≥|>"),
    most: listed("עד|לכל היותר|פחות מ-|פחות מ|מתחת ל-|מתחת ל|לא יותר מ-|לא יותר מ|≤|<"),
    aboutAfter: listed("בערך|לערך|בקירוב"),
    leastAfter: listed("לפחות|או יותר|ומעלה|+"),
    mostAfter: listed("לכל היותר|או פחות"),
  },
  percent: listed("אחוז|אחוזים"),
  scales: { אלפים: 1e3, מיליונים: 1e6, מיליון: 1e6, מיליארד: 1e9 },
  fractions: {
    חצי: 0.5,
    מחצית: 0.5,
    שליש: 1 / 3,
    "שני שליש": 2 / 3,
    "שני שלישים": 2 / 3,
    רבע: 0.25,
    "שלושה רבעים": 0.75,
    חמישית: 0.2,
    עשירית: 0.1,
  },
  outOf: listed("מתוך|מכל|מתוך כל"),
  and: ["ו", "ו-"],
  plus: ["ו"],
  between: [
    ["בין", "ל-"],
    ["בין", "ל"],
    ["מ-", "עד"],
    ["בין", "לבין"],
  ],
  to: listed("עד"),
  zero: listed("אף אחד|אף לא אחד"),
  money: listed("דולר|דולרים|אירו|יורו|שקל|שקלים"),
  tonnes: listed("טון|טונות"),
  points: listed("נקודות האחוז|נקודות אחוז|נקודת אחוז"),
};
