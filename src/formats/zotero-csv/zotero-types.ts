import { plain, risType, type RisType } from "../ris/ris-types.ts";

/** Zotero’s item types, and the RIS types that are read in the same way. */
const risTypes: ReadonlyMap<string, string> = new Map([
  ["artwork", "ART"],
  ["audioRecording", "SOUND"],
  ["bill", "BILL"],
  ["blogPost", "BLOG"],
  ["book", "BOOK"],
  ["bookSection", "CHAP"],
  ["case", "CASE"],
  ["computerProgram", "COMP"],
  ["conferencePaper", "CPAPER"],
  ["dataset", "DATA"],
  ["dictionaryEntry", "DICT"],
  ["email", "PCOMM"],
  ["encyclopediaArticle", "ENCYC"],
  ["film", "MPCT"],
  ["forumPost", "ICOMM"],
  ["hearing", "HEAR"],
  ["instantMessage", "PCOMM"],
  ["interview", "PCOMM"],
  ["journalArticle", "JOUR"],
  ["letter", "PCOMM"],
  ["magazineArticle", "MGZN"],
  ["manuscript", "MANSCPT"],
  ["map", "MAP"],
  ["newspaperArticle", "NEWS"],
  ["patent", "PAT"],
  ["podcast", "SOUND"],
  ["preprint", "UNPB"],
  ["presentation", "SLIDE"],
  ["radioBroadcast", "SOUND"],
  ["report", "RPRT"],
  ["standard", "STAND"],
  ["statute", "STAT"],
  ["thesis", "THES"],
  ["tvBroadcast", "VIDEO"],
  ["videoRecording", "VIDEO"],
  ["webpage", "ELEC"],
]);

export function zoteroType(type: string): RisType {
  return risType(risTypes.get(type) ?? "") ?? plain;
}
