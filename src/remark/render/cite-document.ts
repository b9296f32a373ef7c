import type { Root } from "mdast";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { alternatives } from "../../alternatives.ts";
import { localeFor, nearestLocales } from "../../catalogue/locale.ts";
import type { Library } from "../../library/library.ts";
import { report } from "../../report.ts";
import { openPlaces } from "../bibliography-place/open-places.ts";
import type { BibliographyOptions } from "../resolve/bibliography-options.ts";
import remarkBibliography from "../resolve/remark-bibliography.ts";
import { beginResolving, type Resolving } from "../resolve/begin-resolving.ts";
import { unknownKey } from "../resolve/report-unknown-key.ts";
import type { ResolveOptions } from "../resolve/resolve-options.ts";
import type { CitationMetadata } from "./front-matter.ts";

/** The library and style for a document, and what its front matter does not say. */
export type DocumentOptions = Omit<ResolveOptions, "nocite"> &
  Pick<BibliographyOptions, "title" | "topics">;

/**
 * Resolve the citations of a document as its front matter asks, and add its bibliographies.
 *
 * @param mayWait
 *   Whether the caller resolves the blocks one by one; in note styles all are resolved at once.
 */
export function citeDocument(
  tree: Root,
  file: VFile,
  metadata: CitationMetadata,
  options: DocumentOptions,
  mayWait = false,
): Resolving | undefined {
  const { library, style, links = true } = options;
  const { notesAfterPunctuation, linkCitations, suppressBibliography } = metadata;
  const listed = [...metadata.abstract, ...metadata.nocite];
  reportUnlisted(file, library, listed);
  const resolving = beginResolving(tree, file, {
    ...(notesAfterPunctuation !== undefined && { notesAfterPunctuation }),
    ...options,
    // Without a list there is no entry that a link could lead to.
    links: links && linkCitations && !suppressBibliography,
    nocite: listed.flatMap((key) => (key === "*" ? library.keys : [key])),
  });
  const waits = mayWait && style.kind !== "note";
  file.data.citations = waits ? resolving.resolveLater() : resolving.resolveAll();
  if (suppressBibliography) openPlaces(tree);
  else addBibliographies(tree, file, metadata, options);
  return waits ? resolving : undefined;
}

function addBibliographies(
  tree: Root,
  file: VFile,
  metadata: CitationMetadata,
  { title: heading, topics, slug, locale }: DocumentOptions,
): void {
  const { linkBibliography, title = heading } = metadata;
  remarkBibliography({
    links: linkBibliography,
    ...(slug && { slug }),
    ...(title && { title }),
    ...(topics && { topics }),
    ...(locale && { locale }),
  })(tree, file);
}

/** The CSL locale for the document’s `lang`; a language without one is reported. */
export function localeOfDocument(file: VFile, { lang }: CitationMetadata): string | undefined {
  if (lang === undefined) return undefined;
  const locale = localeFor(lang);
  if (locale === undefined) reportLocale(file, lang);
  return locale;
}

/** Report keys in the front matter that name no work. */
function reportUnlisted(file: VFile, library: Library, keys: readonly string[]): void {
  for (const key of keys) {
    if (key === "*" || library.get(key)) continue;
    const { reason, nearest } = unknownKey(library, key);
    const at = String(file).indexOf(`@${key}`);
    const place = at === -1 ? undefined : location(String(file)).toPoint(at);
    report(file, "unknown-key", reason, place, nearest);
  }
}

function reportLocale(file: VFile, lang: string): void {
  const near = nearestLocales(lang);
  const reason = `Unexpected language \`${lang}\`, expected ${alternatives(near, "a locale of CSL")}`;
  const { 0: before, index } = /^lang[ \t]*:[ \t]*/m.exec(String(file)) ?? { 0: "", index: 0 };
  const place = location(file).toPoint(index + before.length);
  report(file, "unknown-locale", reason, place, near);
}
