/** Spellings of each locator label, including full stops; case is ignored. */
export type LocatorSpellings = Readonly<Record<string, readonly string[]>>;

/**
 * CSL’s locator labels in English, by term: their long, short and symbol forms, singular and plural, and other
 * common abbreviations; then the legal labels that CSL lacks.
 *
 * If two labels share a spelling, the first one gets it: `no.` is a number, `v.` a verse.
 *
 * @see
 *   The CSL specification, “Locators”, and the terms of CSL’s locale `en-US`.
 */
export const englishSpellings: LocatorSpellings = {
  act: ["act", "acts"],
  appendix: ["appendix", "appendices", "appendixes", "app.", "apps."],
  "article-locator": ["article", "articles", "art.", "arts."],
  book: ["book", "books", "bk.", "bks."],
  canon: ["canon", "canons", "can.", "cann."],
  chapter: ["chapter", "chapters", "chap.", "chaps.", "ch.", "chs.", "c.", "cc."],
  column: ["column", "columns", "col.", "cols."],
  elocation: ["location", "locations", "loc.", "locs."],
  equation: ["equation", "equations", "eq.", "eqq.", "eqs."],
  figure: ["figure", "figures", "fig.", "figs."],
  folio: ["folio", "folios", "fol.", "fols.", "f.", "ff."],
  line: ["line", "lines", "l.", "ll."],
  note: ["note", "notes", "n.", "nn.", "footnote", "footnotes", "fn."],
  number: ["number", "numbers", "no.", "nos.", "№"],
  issue: ["issue", "issues", "iss."],
  opus: ["opus", "opera", "op.", "opp."],
  page: ["page", "pages", "p.", "pp.", "pg.", "pgs."],
  paragraph: ["paragraph", "paragraphs", "para.", "paras.", "par.", "¶", "¶¶"],
  part: ["part", "parts", "pt.", "pts."],
  rule: ["rule", "rules", "r.", "rr."],
  scene: ["scene", "scenes", "sc.", "scs."],
  section: ["section", "sections", "sec.", "secs.", "sect.", "§", "§§"],
  "sub-verbo": ["sub verbo", "sub verbis", "s.v.", "s.vv."],
  supplement: ["supplement", "supplements", "supp.", "supps.", "suppl."],
  table: ["table", "tables", "tbl.", "tbls.", "tab."],
  timestamp: ["timestamp", "timestamps"],
  "title-locator": ["title", "titles", "tit.", "titt."],
  verse: ["verse", "verses", "v.", "vv."],
  version: ["version", "versions", "ver."],
  volume: ["volume", "volumes", "vol.", "vols."],
  annex: ["annex", "annexes", "annexe"],
  "common-article": ["common article", "common articles", "common art.", "common arts."],
  preamble: ["preamble"],
  recital: ["recital", "recitals", "rec.", "recs."],
};
