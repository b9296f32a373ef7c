import { listed, type NumberLanguage } from "./number-language.ts";

export const chineseNumbers: NumberLanguage = {
  hedges: {
    about: listed("约|約|大约|大約|大概|近|将近|將近|差不多|估计|估計|约有|~|≈"),
    least: listed("至少|超过|超過|逾|多于|多於|最少|不少于|不少於|不低于|≥|>"),
    most: listed("最多|至多|不到|少于|少於|不超过|不超過|高达|高達|多达|多達|低于|≤|<"),
    aboutAfter: listed("左右|上下|前后|前後"),
    leastAfter: listed("以上|余|餘|多|+"),
    leastWithin: listed("多|余|餘"),
    mostAfter: listed("以下|以内|以內"),
  },
  percent: listed("%"),
  percentBefore: listed("百分之"),
  scales: {
    千: 1e3,
    万: 1e4,
    萬: 1e4,
    百万: 1e6,
    千万: 1e7,
    亿: 1e8,
    億: 1e8,
    万亿: 1e12,
    兆: 1e12,
  },
  fractions: { 一半: 0.5, 半数: 0.5, 半數: 0.5 },
  wholeFirst: listed("分之"),
  between: [
    ["介于", "至"],
    ["介于", "与"],
    ["介于", "和"],
    ["介于", "到"],
  ],
  to: listed("至|到"),
  zero: listed("无|無"),
  money: listed("元|美元|欧元|人民币"),
  tonnes: listed("吨|噸"),
  points: listed("个百分点|個百分點|百分点"),
  area: listed("平方公里|平方千米|平方米|公顷|公頃|亩|畝"),
  volume: listed("立方米"),
  counters: listed(
    "人|名|人次|户|戶|家|个|個|件|例|起|次|台|辆|輛|艘|架|头|頭|只|隻|座|所|种|種|项|項|处|處|岁|歲|套",
  ),
};
