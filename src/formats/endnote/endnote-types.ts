/** EndNote’s reference types: the name, the number in XML, and the RIS type. */
const types: readonly [name: string, number: number, ris: string][] = [
  ["Aggregated Database", 55, "AGGR"],
  ["Ancient Text", 51, "ANCIENT"],
  ["Artwork", 2, "ART"],
  ["Audiovisual Material", 3, "ADVS"],
  ["Bill", 4, "BILL"],
  ["Blog", 56, "BLOG"],
  ["Book", 6, "BOOK"],
  ["Book Section", 5, "CHAP"],
  ["Case", 7, "CASE"],
  ["Catalog", 8, "CTLG"],
  ["Chart or Table", 38, "CHART"],
  ["Classical Work", 49, "CLSWK"],
  ["Computer Program", 9, "COMP"],
  ["Conference Paper", 47, "CPAPER"],
  ["Conference Proceedings", 10, "CONF"],
  ["Dataset", 59, "DATA"],
  ["Dictionary", 52, "DICT"],
  ["Edited Book", 28, "EDBOOK"],
  ["Electronic Article", 43, "EJOUR"],
  ["Electronic Book", 44, "EBOOK"],
  ["Electronic Book Section", 60, "ECHAP"],
  ["Encyclopedia", 53, "ENCYC"],
  ["Equation", 39, "EQUA"],
  ["Figure", 37, "FIGURE"],
  ["Film or Broadcast", 21, "MPCT"],
  ["Generic", 13, "GEN"],
  ["Government Document", 46, "GOVDOC"],
  ["Grant", 54, "GRANT"],
  ["Hearing", 14, "HEAR"],
  ["Journal Article", 17, "JOUR"],
  ["Legal Rule or Regulation", 50, "LEGAL"],
  ["Magazine Article", 19, "MGZN"],
  ["Manuscript", 36, "MANSCPT"],
  ["Map", 20, "MAP"],
  ["Music", 61, "MUSIC"],
  ["Newspaper Article", 23, "NEWS"],
  ["Online Database", 45, "DBASE"],
  ["Online Multimedia", 48, "MULTI"],
  ["Pamphlet", 24, "PAMP"],
  ["Patent", 25, "PAT"],
  ["Personal Communication", 26, "PCOMM"],
  ["Report", 27, "RPRT"],
  ["Serial", 57, "SER"],
  ["Standard", 58, "STAND"],
  ["Statute", 31, "STAT"],
  ["Thesis", 32, "THES"],
  ["Unpublished Work", 34, "UNPB"],
  ["Web Page", 12, "ELEC"],
];

const byName = new Map(types.map(([name, , ris]) => [name.toLowerCase(), ris]));
const byNumber = new Map(types.map(([, number, ris]) => [String(number), ris]));

/** The RIS type for EndNote’s name or number of a type; an unknown type stays unchanged. */
export function risTypeOfEndnote(name: string, number = ""): string {
  return byName.get(name.trim().toLowerCase()) ?? byNumber.get(number.trim()) ?? name;
}
