import { listed, type NumberLanguage } from "./number-language.ts";

export const koreanNumbers: NumberLanguage = {
  hedges: {
    about: listed("약|대략|거의|~|≈"),
    least: listed("최소|적어도|≥|>"),
    most: listed("최대|많아야|≤|<"),
    aboutAfter: listed("정도|가량|안팎"),
    leastAfter: listed("이상|초과|넘게|+"),
    mostAfter: listed("이하|미만|이내"),
    leastWithin: ["여"],
  },
  percent: listed("퍼센트|프로"),
  fractions: { 절반: 0.5 },
  wholeFirst: listed("분의"),
  to: listed("에서|부터"),
  money: listed("원|달러|유로"),
  tonnes: listed("톤"),
  points: listed("%포인트|퍼센트포인트|%p"),
  area: listed("제곱킬로미터|제곱미터|㎢|㎡"),
  volume: listed("세제곱미터|㎥"),
  counters: listed("명|인|건|가구|개|개소|곳|대|세대|채|마리|회|척|개국|개교"),
};
