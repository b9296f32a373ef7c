import type { WorkKind } from "./work.ts";

/** What a kind of work is called in each format. */
export interface Kind {
  kind: WorkKind;
  /** BibLaTeX’s entry type, and its `entrysubtype` if that is what distinguishes the kind. */
  biblatex: string;
  subtype?: string;
  csl: string;
  bibtex: string;
  ris: string;
  zotero: string;
  /** Other types that are read as this kind; they keep their own CSL type. */
  alsoBiblatex?: readonly string[];
  alsoCsl?: readonly string[];
  alsoRis?: readonly string[];
  alsoZotero?: readonly string[];
}

/**
 * The kinds of works. A type is read as the first row that has it, so a kind that shares its CSL type (a claim, a
 * source) is recognised by its `entrysubtype`, or not at all.
 */
export const kinds: readonly Kind[] = [
  {
    kind: "treaty",
    biblatex: "legal",
    subtype: "piltreaty",
    csl: "treaty",
    bibtex: "misc",
    ris: "STAT",
    zotero: "statute",
    alsoBiblatex: ["legal"],
  },
  {
    kind: "legislation",
    biblatex: "legislation",
    csl: "legislation",
    bibtex: "misc",
    ris: "STAT",
    zotero: "statute",
    alsoCsl: ["bill", "regulation"],
    alsoRis: ["BILL"],
    alsoZotero: ["bill"],
  },
  {
    kind: "case",
    biblatex: "jurisdiction",
    csl: "legal_case",
    bibtex: "misc",
    ris: "CASE",
    zotero: "case",
  },
  {
    kind: "book",
    biblatex: "book",
    csl: "book",
    bibtex: "book",
    ris: "BOOK",
    zotero: "book",
    alsoBiblatex: [
      "booklet",
      "collection",
      "manual",
      "mvbook",
      "mvcollection",
      "mvproceedings",
      "mvreference",
      "proceedings",
      "reference",
    ],
    alsoCsl: ["pamphlet"],
    alsoRis: ["EBOOK", "EDBOOK", "SER"],
  },
  {
    kind: "chapter",
    biblatex: "incollection",
    csl: "chapter",
    bibtex: "incollection",
    ris: "CHAP",
    zotero: "bookSection",
    alsoBiblatex: [
      "bookinbook",
      "conference",
      "inbook",
      "inproceedings",
      "inreference",
      "suppbook",
      "suppcollection",
    ],
    alsoCsl: ["entry", "entry-dictionary", "entry-encyclopedia", "paper-conference"],
    alsoRis: ["CONF", "CPAPER", "DICT", "ECHAP", "ENCYC"],
    alsoZotero: ["conferencePaper", "dictionaryEntry", "encyclopediaArticle"],
  },
  {
    kind: "article",
    biblatex: "article",
    csl: "article-journal",
    bibtex: "article",
    ris: "JOUR",
    zotero: "journalArticle",
    alsoBiblatex: ["periodical", "review", "suppperiodical"],
    alsoCsl: ["article", "article-magazine", "periodical", "review", "review-book"],
    alsoRis: ["EJOUR", "INPR", "JFULL", "MGZN"],
    alsoZotero: ["magazineArticle"],
  },
  {
    kind: "report",
    biblatex: "report",
    csl: "report",
    bibtex: "techreport",
    ris: "RPRT",
    zotero: "report",
    alsoBiblatex: ["techreport"],
    alsoRis: ["GOVDOC"],
  },
  {
    kind: "resolution",
    biblatex: "legal",
    subtype: "resolution",
    csl: "report",
    bibtex: "misc",
    ris: "RPRT",
    zotero: "report",
  },
  {
    kind: "letter",
    biblatex: "letter",
    csl: "personal_communication",
    bibtex: "misc",
    ris: "PCOMM",
    zotero: "letter",
  },
  {
    kind: "news",
    biblatex: "article",
    subtype: "newspaper",
    csl: "article-newspaper",
    bibtex: "article",
    ris: "NEWS",
    zotero: "newspaperArticle",
  },
  {
    kind: "web-page",
    biblatex: "online",
    csl: "webpage",
    bibtex: "misc",
    ris: "ELEC",
    zotero: "webpage",
    alsoBiblatex: ["electronic", "www"],
    alsoCsl: ["post", "post-weblog"],
    alsoRis: ["BLOG", "ICOMM", "WEB"],
    alsoZotero: ["blogPost", "forumPost"],
  },
  {
    kind: "thesis",
    biblatex: "thesis",
    csl: "thesis",
    bibtex: "phdthesis",
    ris: "THES",
    zotero: "thesis",
    alsoBiblatex: ["mastersthesis", "phdthesis"],
  },
  {
    kind: "data-set",
    biblatex: "dataset",
    csl: "dataset",
    bibtex: "misc",
    ris: "DATA",
    zotero: "dataset",
    alsoRis: ["AGGR", "DBASE"],
  },
  {
    kind: "other",
    biblatex: "misc",
    csl: "document",
    bibtex: "misc",
    ris: "GEN",
    zotero: "document",
  },
  {
    kind: "claim",
    biblatex: "misc",
    subtype: "claim",
    csl: "document",
    bibtex: "misc",
    ris: "MANSCPT",
    zotero: "document",
  },
  {
    kind: "source",
    biblatex: "misc",
    subtype: "source",
    csl: "document",
    bibtex: "misc",
    ris: "RPRT",
    zotero: "document",
  },
];
