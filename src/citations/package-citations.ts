/** `apparatus/citations`: libraries, styles, the formatter and the export formats. */
export { format, type Entry, type Formatted, type FormattedCluster, type Part } from "./format.ts";
export type { Cite, Cluster, FormatRequest } from "./format-job.ts";
export { formats } from "../library/export-formats.ts";
export type { Library } from "../library/library.ts";
export type { EntryText } from "../formats/library-file.ts";
export { localeFor, nearestLocales } from "../catalogue/locale.ts";
export { openLibrary } from "../library/open-library.ts";
export { slug } from "../works/slug.ts";
export { loadStyle, nearestStyles, type Style, type StyleKind } from "./style.ts";
export type { CslItem, Origin, Treaty, Verification, Work, WorkKind } from "../works/work.ts";
