import type { Listed } from "../speak/message.ts";

const counting = (count: number) => ({ count });
const or = (list: readonly string[]): Listed => ({ list, type: "disjunction" });
const unit = (list: readonly string[]): Listed => ({ list, type: "unit" });

/** The parameters of messages of the table of works, which both the server and a script write. */
export const tableNames = {
  select: (title: string) => ({ title }),
  places: counting,
  works: counting,
  allShown: counting,
};

/** The same for the table of documents. */
export const documentsTableNames = { worksOf: counting, figuresOf: counting };

/** The parameters of the scripts’ messages. */
export const scriptNames = {
  copyOf: (what: string) => ({ what }),
  copiedOf: (what: string) => ({ what }),
  notCopiedOf: (what: string) => ({ what }),
  noResults: (words: string) => ({ words }),
  resultsWithout: (results: string, missing: readonly string[]) => ({
    results,
    missing: unit(missing),
  }),
  resultsBut: (results: string, common: readonly string[]) => ({ results, common: unit(common) }),
  onlyCommon: (common: readonly string[]) => ({ common: unit(common) }),
  allResults: counting,
  resultsTitle: (words: string) => ({ words }),
  results: counting,
  worksCitedHere: counting,
  worksCitedIn: (place: string, count: number) => ({ place, count }),
  moreOn: (work: string) => ({ work }),
  previousPlace: (work: string) => ({ work }),
  nextPlace: (work: string) => ({ work }),
  allPlaces: counting,
  placeOfAll: (at: number, count: number) => ({ number: at, count }),
  placeSaid: (places: string, words: string) => ({ places, words }),
  citedHere: counting,
  withoutWords: (words: string) => ({ words }),
  anyKind: (kinds: readonly string[]) => ({ kinds: or(kinds) }),
  anyRecord: (states: readonly string[]) => ({ states: or(states) }),
  citedByAny: (documents: readonly string[]) => ({ documents: or(documents) }),
  quoted: (title: string) => ({ title }),
  wouldShow: (label: string, count: number) => ({ label, count }),
  showMore: counting,
  selected: counting,
  tooMany: counting,
  progress: (done: number, all: number) => ({ done, all }),
  copiedDone: (what: string) => ({ what }),
  downloadedDone: (what: string) => ({ what }),
  countDocuments: counting,
  stylesInAll: counting,
  noStyle: (words: string) => ({ words }),
  firstStyles: (shown: number, count: number) => ({ shown, count }),
  styles: counting,
  loadingStyle: (style: string) => ({ style }),
  styleShown: (style: string) => ({ style }),
  styleFailed: (style: string) => ({ style }),
  removeStyle: (style: string) => ({ style }),
  citationIn: (style: string) => ({ style }),
  citing: { place: (place: string) => ({ place }) },
  widths: { pixels: counting },
};
