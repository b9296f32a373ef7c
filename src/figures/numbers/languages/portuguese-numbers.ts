import { listed, type NumberLanguage } from "./number-language.ts";

export const portugueseNumbers: NumberLanguage = {
  hedges: {
    about: listed(
      "cerca de|aproximadamente|por volta de|quase|perto de|em torno de|uns|umas|estimados|aprox.|~|≈",
    ),
    least: listed(
      "pelo menos|ao menos|mais de|no mínimo|não menos de|não menos que|acima de|superior a|superiores a|maior que|maior do que|mais do que|≥|>",
    ),
    most: listed(
      "até|menos de|no máximo|não mais de|não mais que|abaixo de|inferior a|inferiores a|menor que|menor do que|menos do que|≤|<",
    ),
    aboutAfter: listed("aproximadamente|ou cerca disso"),
    leastAfter: listed("ou mais|no mínimo|+"),
    mostAfter: listed("ou menos|no máximo"),
  },
  percent: listed("por cento|p. 100"),
  fractions: { "a metade": 0.5, metade: 0.5, meio: 0.5, meia: 0.5 },
  denominators: {
    terço: 3,
    terços: 3,
    quarto: 4,
    quartos: 4,
    quinto: 5,
    quintos: 5,
    sexto: 6,
    sextos: 6,
    sétimo: 7,
    sétimos: 7,
    oitavo: 8,
    oitavos: 8,
    nono: 9,
    nonos: 9,
    décimo: 10,
    décimos: 10,
  },
  outOf: listed("em cada|em|de cada|a cada|de"),
  and: ["e"],
  plus: ["e"],
  between: [
    ["entre", "e"],
    ["de", "a"],
  ],
  to: ["a"],
  zero: listed("nenhum|nenhuma"),
  one: listed("um|uma"),
  groups: { dúzia: 12, dezena: 10, centena: 100, milhar: 1000 },
  money: listed("dólares|de dólares|euros|de euros|reais|de reais"),
  tonnes: listed("tonelada|toneladas|de toneladas"),
  per: listed("por|por cada|para cada"),
  points: listed("ponto percentual|pontos percentuais|p.p.|pp"),
};
