import {
  isNameVariable,
  nameVariables,
  type NameVariable,
  type TextVariable,
} from "../../works/csl-variables.ts";
import { familyOf, namedOf } from "../../works/names.ts";
import type { CslItem, CslName } from "../../works/work.ts";

/** The types for which Zotero has a kind of item, or nothing better than a document. It refuses a file with others. */
const accepted: ReadonlySet<string> = new Set([
  ...["article", "article-journal", "article-magazine", "article-newspaper", "bill", "book"],
  ...["broadcast", "chapter", "classic", "collection", "dataset", "document", "entry-dictionary"],
  ...["entry-encyclopedia", "event", "graphic", "hearing", "interview", "legal_case"],
  ...["legislation", "manuscript", "map", "motion_picture", "paper-conference", "patent"],
  ...["performance", "personal_communication", "post", "post-weblog", "report", "song", "speech"],
  ...["standard", "thesis", "webpage"],
]);

/** Types that Zotero would make a document without most of their fields, and the types that hold these. */
const heldAs: ReadonlyMap<string, string> = new Map([
  ["entry", "chapter"],
  ["figure", "graphic"],
  ["musical_score", "song"],
  ["pamphlet", "book"],
  ["periodical", "article-journal"],
  ["regulation", "legislation"],
  ["review", "article-journal"],
  ["review-book", "article-journal"],
  ["software", "book"],
  ["treaty", "legislation"],
]);

/** By type, the variables that make Zotero take an item for something else: a podcast, a hearing, a program. */
const misleading: ReadonlyMap<string, readonly TextVariable[]> = new Map([
  ["bill", ["publisher", "number-of-volumes"]],
  ["book", ["version"]],
  ["song", ["number"]],
]);

/** The type to write for Zotero. */
export function typeForZotero(type: string): string {
  return heldAs.get(type) ?? (accepted.has(type) ? type : "document");
}

/** The texts of an item to write in its note alone, so that Zotero takes it for what it is. */
export function textsApart(csl: CslItem): { [Variable in TextVariable]?: string } {
  const texts: { [Variable in TextVariable]?: string } = {};
  // Of a book with a version Zotero makes a program, which it is here.
  if (csl.type === "software") return texts;
  for (const variable of misleading.get(typeForZotero(csl.type)) ?? []) {
    if (csl[variable] !== undefined) texts[variable] = csl[variable];
  }
  return texts;
}

/** The variables whose names have particles or suffixes, which Zotero drops. */
export function namesInParts(csl: CslItem): { [Variable in NameVariable]?: CslName[] } {
  const names: { [Variable in NameVariable]?: CslName[] } = {};
  for (const variable of nameVariables) {
    if (!isNameVariable(variable)) continue;
    const list = namedOf(csl[variable]);
    if (list.some((name) => joined(name) !== name)) names[variable] = list;
  }
  return names;
}

/** A name with all its parts in two, from which Zotero, citeproc-js and Pandoc take them: `de Souza`, `Al, Jr.` */
export function joined(name: CslName): CslName {
  const { given, "dropping-particle": dropping, suffix, ...rest } = name;
  const { "non-dropping-particle": particle, ...others } = rest;
  if (!dropping && !suffix && !particle) return name;
  const first = [[given, dropping].filter(Boolean).join(" "), suffix].filter(Boolean).join(", ");
  return { ...others, family: familyOf(rest), ...(first && { given: first }) };
}
