/**
 * What a fact-checker, a lawyer and a student asked of the notebook’s search, written before its index was looked
 * at, with the addresses of which one must come first.
 */
export const questions: readonly (readonly [asked: string, ...right: string[]])[] = [
  ["613", "/figures/khojaly-2025/killed"],
  ["106 women", "/figures/khojaly-2025/killed-women"],
  ["5379", "/figures/khojaly-2025/evicted"],
  ["nearly four thousand missing", "/figures/khojaly-2025/missing"],
  ["how many hostages", "/figures/khojaly-2025/hostages"],
  ["Revival of Our Soul", "/works/balayan-revival"],
  ["my brothers way", "/works/melkonian-2005"],
  ["Markar Melkonian", "/works/melkonian-2005"],
  ["de waal interview sarkisian", "/works/dewaal-2012"],
  ["disputed", "/how-sure#state-disputed"],
  ["genocide convention", "/works/genocide"],
  ["article 6 iccpr", "/works/iccpr#art-6"],
  ["999 UNTS 171", "/works/iccpr"],
  ["fourth geneva convention", "/works/gc4"],
  ["art. 37(a) CRC", "/works/crc#art-37"],
  ["fatulayev v azerbaijan", "/works/fatullayev-2010"],
  ["conention against torure", "/works/cat"],
  ["Xocalı soyqırımı", "/sources/khojaly-2025", "/works/milli-majlis-1994"],
  ["statement by the ombudsman sabina aliyeva", "/sources/khojaly-2025"],
  ["Sabina Əliyeva", "/sources/khojaly-2025"],
  ["“mercilessly murdered”", "/sources/khojaly-2025#p-3"],
  ["خوجالي", "/sources/khojaly-2025"],
  ["how sure are the records", "/how-sure", "/method#records"],
  ["18 countries 24 states", "/works/list-18-24"],
];
