import type { WorkKind } from "./work.ts";

/** What one work of a kind is called, and what several are called. */
export interface KindName {
  one: string;
  more: string;
}

/** In English, as used in messages, in notes in exports and on the pages. */
export const kindNames: Readonly<Record<WorkKind, KindName>> = {
  treaty: { one: "treaty", more: "treaties" },
  legislation: { one: "act of legislation", more: "acts of legislation" },
  case: { one: "case", more: "cases" },
  book: { one: "book", more: "books" },
  chapter: { one: "chapter", more: "chapters" },
  article: { one: "article", more: "articles" },
  report: { one: "report", more: "reports" },
  resolution: { one: "resolution", more: "resolutions" },
  letter: { one: "letter", more: "letters" },
  news: { one: "news report", more: "news reports" },
  "web-page": { one: "web page", more: "web pages" },
  thesis: { one: "thesis", more: "theses" },
  "data-set": { one: "data set", more: "data sets" },
  other: { one: "other work", more: "other works" },
  claim: { one: "claim", more: "claims" },
  source: { one: "source document", more: "source documents" },
};
