import { counterIn } from "../plural.ts";
import { documentsTableInEnglish } from "./en-documents-table.ts";
import { tableInEnglish } from "./en-table.ts";

const count = counterIn("en");
const { works } = tableInEnglish;
const places = (n: number): string => count(n, { one: "# place", other: "# places" });

/** What the scripts of pages say. */
export const scriptsInEnglish = {
  close: "Close",
  copy: "Copy",
  copied: "Copied",
  copyOf: (what: string) => `Copy ${what}`,
  copiedOf: (what: string) => `Copied ${what}`,
  notCopied: "Your browser did not allow copying. Select the text instead.",
  notCopiedOf: (what: string) => `Select the ${what} to copy it`,

  search: "Search",
  searchWhat: "Search documents, works, figures and notes",
  noResults: (words: string) => `No results for “${words}”. Try fewer or shorter words.`,
  resultsWithout: (results: string, missing: readonly string[]) =>
    `${results} without ${missing.map((word) => `“${word}”`).join(", ")}, found nowhere`,
  allResults: (n: number) =>
    n === 1 ? "Show the result on a page" : `All ${n.toLocaleString("en")} results`,
  resultPages: "Pages of results",
  resultsTitle: (words: string) => `“${words}”`,
  searchFailed: "The search could not be loaded. Try again.",
  results: (n: number) => count(n, { one: "# result", other: "# results" }),

  scrollWithText: "Scroll with the text",
  citedIn: (place: string | undefined, n: number) =>
    place === undefined ? `${works(n)} cited here` : `${place} cites ${works(n)}`,
  otherWorks: "Other works cited",
  moreOn: (work: string) => `More on “${work}”`,
  orderBy: "Order by",
  orders: { cited: "first cited", kind: "type", name: "name" },
  previousPlace: (work: string) => `Previous place of “${work}”`,
  nextPlace: (work: string) => `Next place of “${work}”`,
  places: (at: number, all: number) => (at > 0 ? `${at} of ${places(all)}` : places(all)),
  placeSaid: (places: string, words: string) => `${places}: ${words}`,
  citedHere: (n: number) =>
    n === 1 ? "Work cited here" : count(n, { other: "# works cited here" }),
  address: "address",
  citation: "citation",
  bibtex: "BibTeX",

  noWorksMatch: "No works match",
  removeOne: "Remove a word or a filter:",
  withoutWords: (words: string) => `Without the words “${words}”`,
  anyKind: (kinds: readonly string[]) => `Any kind, not only ${kinds.join(" or ")}`,
  anyRecord: (states: readonly string[]) => `Any record, not only ${states.join(" or ")}`,
  citedByAny: (documents: readonly string[]) => `Cited by any, not only ${documents.join(" or ")}`,
  noDocument: "no document",
  quoted: (title: string) => `“${title}”`,
  wouldShow: (label: string, n: number) => `${label} (${n})`,
  showAll: "Show all",
  showMore: (left: number) => `Show more (${left} left)`,
  selected: (n: number) => `${works(n)} selected`,
  tooMany: (n: number) =>
    `${works(n)} are too many to join here: filter the list, or download all.`,
  progress: (done: number, all: number) => `${done} of ${all} …`,
  copiedDone: (what: string) => `${what} copied.`,
  downloadedDone: (what: string) => `${what} downloaded.`,
  notFetched: "A file could not be loaded. Try again.",
  table: tableInEnglish,
  documents: documentsTableInEnglish,
  countDocuments: (n: number) => count(n, { one: "# document", other: "# documents" }),
  facetSearch: "Find in this list",

  otherStyle: "In another citation style",
  stylesInAll: (n: number) => `${n.toLocaleString("en")} styles: write part of a name.`,
  noStyle: (words: string) => `No style is called “${words}”.`,
  stylesFound: (shown: number, all: number) =>
    all > shown
      ? `The first ${shown} of ${all.toLocaleString("en")} styles. Write more of the name.`
      : count(all, { one: "# style", other: "# styles" }),
  loadingStyle: (style: string) => `Loading ${style} …`,
  styleShown: (style: string) => `${style} citation added above.`,
  styleFailed: (style: string) => `${style} could not be loaded. Choose it again to try once more.`,
  removeStyle: (style: string) => `Remove ${style}`,
  remove: "Remove",
  citationIn: (style: string) => `${style} citation`,

  preview: "Preview",
  width: "Width",
  widths: { whole: "Full width", pixels: (n: number) => `${n} pixels` },
  colours: "Colours",
  themes: { reader: "Reader’s system", light: "Light", dark: "Dark" },
};
