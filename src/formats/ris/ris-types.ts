/** How records of a type are read; anything missing is as in `plain`. */
export interface RisType {
  /** BibLaTeX’s type, and its `entrysubtype`. */
  type: string;
  subtype?: string;
  /** What the work is, if BibLaTeX’s type does not say it. */
  sort?: string;
  /** The field for what the work is part of (`T2`). */
  whole: string;
  /** The field for the publisher (`PB`). */
  by: string;
  /** Whether `M3` gives a subtype of the work: a Master’s thesis. */
  hasSort?: boolean;
  /** Whether `SN` is a number of its own rather than an ISBN or ISSN. */
  isNumbered?: boolean;
  /** Whether `SP` without `EP` is the number of pages. */
  hasExtent?: boolean;
}

const article = { type: "article", whole: "journaltitle", by: "publisher" };
const book = { type: "book", whole: "series", by: "publisher", hasExtent: true };
const chapter = { type: "incollection", whole: "booktitle", by: "publisher" };
const image = { type: "image", whole: "maintitle", by: "publisher", hasSort: true };
const law = { type: "legislation", whole: "journaltitle", by: "organization" };
const misc = { type: "misc", whole: "maintitle", by: "organization", hasSort: true };
const report = {
  ...{ type: "report", whole: "series", by: "institution" },
  ...{ hasSort: true, isNumbered: true },
};
const data = { type: "dataset", whole: "series", by: "publisher" };
const online = { type: "online", whole: "maintitle", by: "organization", hasSort: true };
const paper = { ...chapter, type: "inproceedings" };
const unpublished = { ...misc, type: "unpublished" };

const byType: ReadonlyMap<string, RisType> = new Map<string, RisType>([
  ["ABST", article],
  ["ADVS", { ...misc, type: "video" }],
  ["AGGR", data],
  ["ANCIENT", book],
  ["ART", { ...misc, type: "artwork" }],
  ["BILL", law],
  ["BLOG", online],
  ["BOOK", book],
  ["CASE", { type: "jurisdiction", whole: "journaltitle", by: "institution" }],
  ["CHAP", chapter],
  ["CHART", image],
  ["CLSWK", book],
  ["COMP", { type: "software", whole: "series", by: "publisher" }],
  ["CONF", paper],
  ["CPAPER", paper],
  ["CTLG", book],
  ["DATA", data],
  ["DBASE", data],
  ["DICT", { ...chapter, type: "inreference" }],
  ["EBOOK", book],
  ["ECHAP", chapter],
  ["EDBOOK", { ...book, type: "collection" }],
  ["EJOUR", article],
  ["ELEC", online],
  ["ENCYC", { ...chapter, type: "inreference" }],
  ["EQUA", image],
  ["FIGURE", image],
  ["GEN", misc],
  ["GOVDOC", report],
  ["GRANT", { ...misc, sort: "Grant" }],
  ["HEAR", { ...misc, sort: "Hearing" }],
  ["ICOMM", online],
  ["INPR", article],
  ["JFULL", { ...article, type: "periodical" }],
  ["JOUR", article],
  ["LEGAL", law],
  ["MANSCPT", unpublished],
  ["MAP", { ...misc, sort: "Map" }],
  ["MGZN", { ...article, subtype: "magazine" }],
  ["MPCT", { ...misc, type: "movie" }],
  ["MULTI", misc],
  ["MUSIC", { ...misc, type: "music" }],
  ["NEWS", { ...article, subtype: "newspaper" }],
  ["PAMP", { ...book, type: "booklet" }],
  ["PAT", { ...misc, type: "patent", by: "holder", isNumbered: true }],
  ["PCOMM", { ...misc, type: "letter" }],
  ["RPRT", report],
  ["SER", book],
  ["SLIDE", { ...misc, sort: "Slides" }],
  ["SOUND", { ...misc, type: "audio" }],
  ["STAND", { ...report, type: "standard" }],
  ["STAT", law],
  ["THES", { type: "thesis", whole: "series", by: "institution", hasSort: true }],
  ["UNBILL", law],
  ["UNPB", unpublished],
  ["UNPD", unpublished],
  ["VIDEO", { ...misc, type: "video" }],
  ["WEB", online],
]);

/** How records of a RIS type are read; `undefined` for an unknown type. */
export function risType(type: string): RisType | undefined {
  return byType.get(type);
}

/** How records of an unknown type are read. */
export const plain: RisType = misc;
