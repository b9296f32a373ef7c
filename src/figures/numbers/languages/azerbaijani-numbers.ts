import { listed, type NumberLanguage } from "./number-language.ts";

export const azerbaijaniNumbers: NumberLanguage = {
  hedges: {
    about: listed("təxminən|təqribən|demək olar ki|haradasa|~|≈"),
    least: listed("ən azı|azı|minimum|≥|>"),
    most: listed("ən çoxu|maksimum|≤|<"),
    aboutAfter: listed("yaxın|qədər|civarında|-ə yaxın|-a yaxın|-yə yaxın"),
    leastAfter: listed(
      "-dən çox|-dan çox|dən çox|dan çox|-dən artıq|-dan artıq|dən artıq|dan artıq|və daha çox|+",
    ),
    mostAfter: listed(
      "-dən az|-dan az|dən az|dan az|-ə qədər|-a qədər|-yə qədər|-ya qədər|-dək|-dak|dək",
    ),
  },
  percent: listed("faiz|faizi|faizini|faizdən"),
  percentBefore: listed("%"),
  perMilleBefore: listed("‰"),
  hasSuffixes: true,
  scales: { min: 1e3, mln: 1e6, "mln.": 1e6, mlrd: 1e9, "mlrd.": 1e9 },
  fractions: {
    yarısı: 0.5,
    yarı: 0.5,
    "üçdə bir": 1 / 3,
    "üçdə biri": 1 / 3,
    "üçdə iki": 2 / 3,
    "üçdə ikisi": 2 / 3,
    "dörddə bir": 0.25,
    "dörddə biri": 0.25,
    "dörddə üç": 0.75,
    "dörddə üçü": 0.75,
    "beşdə bir": 0.2,
    "beşdə biri": 0.2,
    "onda bir": 0.1,
    "onda biri": 0.1,
  },
  between: [["", "ilə", "arasında"]],
  to: listed("ilə"),
  zero: listed("heç bir|heç biri|heç kim"),
  spellings: { altmış: "atmış" },
  money: listed("manat|dollar|avro"),
  tonnes: listed("ton"),
  points: listed("faiz bəndi|faiz punktu"),
};
