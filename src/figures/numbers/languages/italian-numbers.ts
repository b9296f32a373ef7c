import { listed, type NumberLanguage } from "./number-language.ts";

export const italianNumbers: NumberLanguage = {
  hedges: {
    about: listed(
      "circa|quasi|approssimativamente|intorno a|all’incirca|pressoché|attorno a|circa il|circa la|circa l’|circa i|circa le|quasi il|quasi la|quasi l’|quasi i|quasi le|intorno al|intorno all’|attorno al|~|≈",
    ),
    least: listed(
      "almeno|più di|oltre|non meno di|come minimo|superiore a|superiori a|maggiore di|al di sopra di|almeno il|almeno la|almeno l’|più del|più della|più dell’|oltre il|oltre la|oltre l’|≥|>",
    ),
    most: listed(
      "fino a|meno di|al massimo|non più di|al più|inferiore a|inferiori a|minore di|al di sotto di|fino al|fino alla|fino all’|meno del|meno della|meno dell’|≤|<",
    ),
    aboutAfter: listed("circa|o giù di lì"),
    leastAfter: listed("o più|+"),
    mostAfter: listed("o meno"),
  },
  percent: listed("per cento|percento"),
  fractions: { "la metà": 0.5, metà: 0.5, mezzo: 0.5 },
  denominators: {
    terzo: 3,
    terzi: 3,
    quarto: 4,
    quarti: 4,
    quinto: 5,
    quinti: 5,
    sesto: 6,
    sesti: 6,
    ottavo: 8,
    ottavi: 8,
    decimo: 10,
    decimi: 10,
  },
  outOf: listed("su|ogni"),
  and: ["e"],
  plus: ["e"],
  between: [
    ["tra", "e"],
    ["fra", "e"],
    ["da", "a"],
  ],
  to: ["a"],
  zero: listed("nessuno|nessuna|nessun"),
  one: listed("un|una|uno"),
  groups: { dozzina: 12, decina: 10, ventina: 20, centinaio: 100, migliaio: 1000 },
  money: listed("dollari|di dollari|euro|di euro"),
  tonnes: listed("tonnellata|tonnellate|di tonnellate"),
  per: listed("per|ogni|su"),
  points: listed("punto percentuale|punti percentuali|punto|punti"),
  area: listed("chilometri quadrati|chilometri quadri|metri quadrati|metri quadri"),
  volume: listed("metri cubi"),
};
