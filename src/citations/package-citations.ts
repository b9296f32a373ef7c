/** `apparatus/citations`: libraries, styles, the formatter and the export formats. */
export { useCache } from "./cache.ts";
export {
  format,
  type Cite,
  type Cluster,
  type Entry,
  type FormatRequest,
  type Formatted,
  type FormattedCluster,
  type Part,
} from "./format.ts";
export { formats } from "./formats.ts";
export type { EntryText, Library } from "./library.ts";
export { localeFor, nearestLocales } from "./locale.ts";
export { openLibrary } from "./open-library.ts";
export { slug } from "./slug.ts";
export { loadStyle, nearestStyles, type Style, type StyleKind } from "./style.ts";
export type { CslItem, Origin, Treaty, Verification, Work, WorkKind } from "./work.ts";
