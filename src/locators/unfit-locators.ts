import type { WorkKind } from "../works/work.ts";

const written: readonly WorkKind[] = ["article", "book", "chapter", "news", "thesis", "web-page"];
const legal: readonly WorkKind[] = ["case", "legislation", "resolution", "treaty"];

/** For each label, the kinds of works that have no such part: a novel has no articles, a treaty no scenes. */
export const unfitLocators: ReadonlyMap<string, readonly WorkKind[]> = new Map([
  ["act", ["article", "case", "data-set", "letter", "news", "thesis", "web-page"]],
  ["article-locator", [...written, "data-set", "letter"]],
  ["common-article", [...written, "case", "data-set", "letter", "report", "resolution"]],
  ["opus", legal],
  ["recital", [...written, "data-set", "letter"]],
  ["scene", [...legal, "article", "data-set", "letter", "news", "report", "thesis", "web-page"]],
  ["sub-verbo", [...legal, "letter"]],
  ["timestamp", [...legal, "letter"]],
  ["verse", [...legal, "article", "data-set", "letter", "news", "report", "thesis", "web-page"]],
]);
