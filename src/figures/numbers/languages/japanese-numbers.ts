import { listed, type NumberLanguage } from "./number-language.ts";

export const japaneseNumbers: NumberLanguage = {
  hedges: {
    about: listed("約|およそ|おおよそ|ほぼ|推定|概ね|~|≈"),
    least: listed("少なくとも|最低|≥|>"),
    most: listed("最大|最大で|最高|最多|多くとも|≤|<"),
    aboutAfter: listed("程度|前後|ほど|くらい|ぐらい|近く"),
    leastAfter: listed("以上|超|余り|あまり|余|を超える|強|+"),
    mostAfter: listed("以下|未満|弱|足らず|以内"),
  },
  percent: listed("パーセント|%"),
  scales: { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 億: 1e8, 兆: 1e12 },
  fractions: { 半分: 0.5, 半数: 0.5 },
  wholeFirst: listed("分の"),
  between: [["", "から", "の間"]],
  to: listed("から|ないし"),
  money: listed("円|ドル|ユーロ"),
  tonnes: listed("トン"),
  points: listed("ポイント|パーセントポイント|%ポイント"),
  area: listed("平方キロメートル|平方キロ|平方メートル|ヘクタール"),
  volume: listed("立方メートル"),
  counters: listed("人|名|件|世帯|社|か所|カ所|ヶ所|箇所|校|戸|棟|台|頭|羽|匹|隻|本|枚|個|回|歳"),
};
