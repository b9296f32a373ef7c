import { listed, type NumberLanguage } from "./number-language.ts";

export const dutchNumbers: NumberLanguage = {
  hedges: {
    about: listed("ongeveer|circa|ca.|zo’n|rond de|rond|bijna|nagenoeg|naar schatting|~|≈"),
    least: listed(
      "minstens|ten minste|tenminste|minimaal|meer dan|ruim|boven de|hoger dan|groter dan|langer dan|ouder dan|≥|>",
    ),
    most: listed(
      "hoogstens|ten hoogste|maximaal|tot|minder dan|onder de|niet meer dan|lager dan|kleiner dan|korter dan|jonger dan|≤|<",
    ),
    leastAfter: listed("of meer|+"),
    mostAfter: listed("of minder"),
  },
  percent: listed("procent"),
  scales: { duizend: 1e3, mln: 1e6, "mln.": 1e6, mrd: 1e9, "mrd.": 1e9 },
  fractions: {
    "de helft": 0.5,
    helft: 0.5,
    half: 0.5,
    halve: 0.5,
    anderhalf: 1.5,
    anderhalve: 1.5,
  },
  denominators: {
    derde: 3,
    derden: 3,
    kwart: 4,
    vierde: 4,
    vijfde: 5,
    zesde: 6,
    achtste: 8,
    tiende: 10,
  },
  outOf: listed("op de|op|van de|van|uit"),
  and: ["en"],
  between: [
    ["tussen", "en"],
    ["tussen de", "en"],
    ["van", "tot"],
  ],
  to: listed("tot|à|tot en met"),
  zero: listed("geen|geen enkele"),
  one: listed("een|één"),
  groups: { dozijn: 12, tiental: 10, twintigtal: 20, honderdtal: 100 },
  money: listed("euro|dollar|gulden"),
  tonnes: listed("ton"),
  per: listed("per|op"),
  points: listed("procentpunt|procentpunten|procentpunt|punt|punten"),
  area: listed("vierkante kilometer|vierkante meter"),
  volume: listed("kubieke meter"),
};
