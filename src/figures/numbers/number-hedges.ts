/**
 * Words around a number that make it approximate, by language; in lower case, the longest first
 * where one starts with another. A language without a row has none.
 */
export interface Hedges {
  before: readonly string[];
  after: readonly string[];
}

export const numberHedges: Readonly<Record<string, Hedges>> = {
  ar: { before: ["ما لا يقل عن", "أكثر من", "ما يقارب", "حوالي", "نحو", "قرابة"], after: [] },
  de: {
    before: ["mindestens", "ungefähr", "weniger als", "mehr als", "knapp", "etwa", "fast", "rund"],
    after: [],
  },
  en: {
    before: [
      "not fewer than",
      "not less than",
      "no fewer than",
      "no less than",
      "no more than",
      "in excess of",
      "at least",
      "at most",
      "more than",
      "fewer than",
      "less than",
      "close to",
      "approximately",
      "virtually",
      "roughly",
      "upwards of",
      "up to",
      "around",
      "almost",
      "nearly",
      "about",
      "circa",
      "over",
      "under",
      "some",
      "ca.",
      "c.",
      "~",
      "≈",
    ],
    after: ["or thereabouts", "or so", "or more", "or fewer", "or less", "-odd", "odd", "+"],
  },
  es: {
    before: [
      "aproximadamente",
      "alrededor de",
      "al menos",
      "más de",
      "cerca de",
      "casi",
      "unos",
      "unas",
    ],
    after: [],
  },
  fa: { before: ["بیش از", "دست کم", "حدود", "نزدیک به"], after: [] },
  fr: {
    before: [
      "approximativement",
      "au moins",
      "plus de",
      "moins de",
      "près de",
      "environ",
      "presque",
    ],
    after: ["environ"],
  },
  ru: {
    before: [
      "приблизительно",
      "по меньшей мере",
      "не менее",
      "примерно",
      "свыше",
      "более",
      "около",
      "почти",
    ],
    after: [],
  },
  tr: { before: ["yaklaşık", "en az", "en çok"], after: [] },
};
