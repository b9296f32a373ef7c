import { typeText } from "../../works/type-keys.ts";
import { wordTable } from "./word-table.ts";

/** English words of BibLaTeX’s keys that are not words themselves, as in its file `english.lbx`. */
const long = wordTable(`
andothers: et al.; andmore: et al.; byauthor: by; byeditor: edited by; bytranslator: translated by
byreviser: revised by; bycommentator: commented by; byannotator: annotated by; bycompiler: compiled by
byillustrator: illustrated by; byfounder: founded by; bycontinuator: continued by
bycollaborator: in collaboration with; inpreparation: in preparation; inpress: in press; nodate: no date
jourvol: volume; ofseries: of; inseries: in; newseries: new series; oldseries: old series; reviewof: review of
reprintof: reprint of; reprintas: reprinted as; origpubas: originally published as; origpubin: originally published in
`);
const short = wordTable(`
edition: ed.; editor: ed.; editors: eds.; translator: trans.; volume: vol.; volumes: vols.; page: p.; pages: pp.
number: no.; chapter: chap.; part: pt.; nodate: n.d.
`);

/** What `\bibstring{key}` prints in English, or `\bibsstring{key}`; a key nobody knows stays. */
export function bibString(key: string, isShort: boolean): string {
  const name = key.trim();
  return (isShort ? short.get(name) : undefined) ?? long.get(name) ?? typeText(name);
}
