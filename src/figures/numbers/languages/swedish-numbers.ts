import { listed, type NumberLanguage } from "./number-language.ts";

export const swedishNumbers: NumberLanguage = {
  hedges: {
    about: listed("omkring|ungefär|cirka|ca|ca.|runt|nästan|närmare|uppskattningsvis|~|≈"),
    least: listed(
      "minst|åtminstone|över|mer än|fler än|drygt|inte mindre än|högre än|större än|längre än|äldre än|≥|>",
    ),
    most: listed(
      "högst|upp till|mindre än|färre än|under|som mest|inte mer än|lägre än|kortare än|yngre än|≤|<",
    ),
    leastAfter: listed("eller mer|eller fler|+"),
    mostAfter: listed("eller mindre|eller färre"),
  },
  percent: listed("procent"),
  scales: { tusen: 1e3, mn: 1e6, "milj.": 1e6, md: 1e9 },
  fractions: { hälften: 0.5, halva: 0.5, halv: 0.5, halvt: 0.5, "en och en halv": 1.5 },
  denominators: {
    tredjedel: 3,
    tredjedelar: 3,
    fjärdedel: 4,
    fjärdedelar: 4,
    femtedel: 5,
    femtedelar: 5,
    tiondel: 10,
    tiondelar: 10,
  },
  outOf: listed("av|på"),
  and: ["och"],
  between: [
    ["mellan", "och"],
    ["från", "till"],
  ],
  to: listed("till"),
  zero: listed("ingen|inget|inga"),
  one: listed("en|ett"),
  groups: { dussin: 12, tiotal: 10, tjugotal: 20, hundratal: 100 },
  money: listed("kronor|kr|dollar|euro"),
  tonnes: listed("ton"),
  per: listed("per"),
  points: listed("procentenhet|procentenheter|procentenheters"),
  area: listed("kvadratkilometer|kvadratmeter"),
  volume: listed("kubikmeter"),
};
