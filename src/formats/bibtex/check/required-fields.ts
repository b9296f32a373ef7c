import type { WorkKind } from "../../../works/work.ts";

/**
 * The fields without which no style can print a work of a kind: one of each list. BibLaTeX’s manual, “Entry Types”.
 */
export const requiredFields: ReadonlyMap<WorkKind, readonly (readonly string[])[]> = new Map([
  ["article", [["title"], ["journaltitle", "journal"], ["date", "year"]]],
  ["book", [["title"], ["date", "year"]]],
  ["case", [["title"]]],
  ["chapter", [["title"], ["booktitle"], ["date", "year"]]],
  ["data-set", [["title"], ["date", "year"]]],
  ["legislation", [["title"]]],
  ["letter", [["author", "title"]]],
  ["news", [["title"], ["date", "year"]]],
  ["report", [["title"], ["date", "year"]]],
  ["resolution", [["title"]]],
  ["thesis", [["author"], ["title"], ["institution", "school"], ["date", "year"]]],
  ["treaty", [["title"]]],
  ["web-page", [["title"], ["url", "doi", "eprint"]]],
]);
