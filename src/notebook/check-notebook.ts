import { VFile } from "vfile";
import { inFile } from "../fault.ts";
import { reportHidden } from "../hidden-characters.ts";
import { reportLookAlikeKeys } from "../library/look-alike-keys.ts";
import type { Library } from "../library/library.ts";
import { reportEntry } from "../library/report-entry.ts";
import { report } from "../report.ts";
import { reportStyle } from "../citations/report-style.ts";
import { loadStyle, nearestStyles } from "../citations/style.ts";
import { readTexts } from "../formats/later-text.ts";
import { checkEvidence, monthsBefore } from "./check-evidence.ts";
import { checkSides } from "./check-sides.ts";
import { Kept } from "./kept.ts";
import { toCheckMessages, type CheckMessage } from "./check-message.ts";
import { checkLanguage } from "./check-language.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkPage, checkPages } from "./note/check-pages.ts";
import { findPages, mayCite } from "./note/find-pages.ts";
import { resolveNote } from "./note/resolve-note.ts";
import type { Notebook } from "./notebook.ts";
import { checkOwnLocator } from "./source/numbering/check-own-locator.ts";
import { readChecked } from "./read-checked.ts";
import type { SiteFacts } from "./site-facts.ts";
import type { Settings } from "./settings.ts";
import { alternatives } from "../alternatives.ts";

/** What a check looked at, and what it found. */
export interface CheckResult {
  /** Paths relative to the notebook's root. */
  files: string[];
  messages: CheckMessage[];
}

/**
 * Check all of a notebook. Every work is parsed, so that a broken entry is reported even if nothing cites it.
 *
 * @param site
 *   What the check asks of the site.
 * @param kept
 *   The one the notebook was read with: what was checked then and has not changed is not checked again.
 */
export function checkNotebook(notebook: Notebook, site: SiteFacts, kept = new Kept()): CheckResult {
  const { root, library, files, settings, manifest } = notebook;
  const { recheck } = settings;
  const before = recheck === undefined ? undefined : monthsBefore(recheck, new Date());
  kept.make("checked library", {
    from: [library, before],
    make: () => checkEntries(library, before),
    files: () => library.files,
  });
  reportUnused(notebook);
  const pages = findPages(root, kept);
  const style = loadStyle(settings.style);
  const { lang } = settings;
  const trees = pages.map((page) => {
    const tree = kept.make(`checked ${page.path}`, {
      from: [page, style?.csl, lang],
      library,
      make: (watched) => {
        const options = style && mayCite(page) ? { library: watched, style, lang } : undefined;
        if (options) inFile(page.path, () => resolveNote(page, options));
        reportHidden(page);
        return checkPage(page, options !== undefined);
      },
      files: () => [page],
    });
    checkOwnPlaces(page, notebook);
    return [page, tree] as const;
  });
  checkPages(root, new Map(trees), {
    addresses: () => site.addresses(notebook),
    whyNotMade: (address) => whyNotMade(notebook, site.sourceOf?.(address)),
  });
  const all = [
    ...files,
    ...checkLibrary(notebook, pages),
    ...pages,
    checkSettings(root, settings, manifest, site),
    ...checkStyles(settings),
  ];
  return {
    files: all.map(({ path }) => path),
    messages: all.flatMap((file) => toCheckMessages(file.path, file.messages, settings)),
  };
}

/** What prevents the pages of a document from being made. */
function whyNotMade({ files, sources }: Notebook, id: string | undefined): string | undefined {
  const path = `sources/${id}.md`;
  const isBroken =
    files.some((file) => file.path === path) && !sources.some((one) => one.id === id);
  return isBroken ? `no error in \`${path}\`` : undefined;
}

/** Check each entry by itself. All are read, so that errors in uncited ones are reported too. */
function checkEntries(library: Library, before: string | undefined): void {
  for (const key of library.keys) {
    const work = library.get(key);
    if (work) readTexts(work.csl);
  }
  checkEvidence(library, before);
  checkSides(library);
  for (const file of library.files) reportHidden(file);
  reportLookAlikeKeys(library);
}

/** Check the places in documents of the notebook that a note cites. */
function checkOwnPlaces(note: VFile, { sources, settings }: Notebook): void {
  for (const { node, works } of note.data.citations?.citations ?? []) {
    for (const [index, item] of node.items.entries()) {
      const source = sources.find(({ id }) => id === works[index]);
      if (source) checkOwnLocator(note, item, source, settings.lang);
    }
  }
}

/** Report a missing library once, instead of each cited key. */
function checkLibrary({ library, sources }: Notebook, notes: readonly VFile[]): VFile[] {
  if (library.files.length > 0) return [];
  const own = new Set(sources.map(({ id }) => id));
  const cited = sources
    .flatMap(({ citations }) => citations.flatMap(({ items }) => items))
    .filter(({ key }) => !own.has(key));
  let count = cited.length;
  for (const note of notes) {
    const others = note.messages.filter(({ ruleId }) => ruleId !== "unknown-key");
    count += note.messages.length - others.length;
    note.messages = others;
  }
  if (count === 0) return [];
  const file = new VFile({ path: "references.bib" });
  const reason = `Missing \`references.bib\` beside \`package.json\`, expected a library with the works of ${count} ${count === 1 ? "citation" : "citations"}`;
  report(file, "missing-library", reason);
  return [file];
}

/** Report works that no text cites and that nothing is compared or matched with. */
function reportUnused(notebook: Notebook): void {
  const { library, sources, files } = notebook;
  // It is unknown what an unreadable source cites.
  const isRead = (path: string): boolean => sources.some(({ file }) => file.path === path);
  if (files.some(({ path }) => /^sources\/[^/]+\.md$/.test(path) && !isRead(path))) return;
  const own = new Set(sources.map(({ id }) => id));
  for (const key of library.keys) {
    if (own.has(key) || isUsed(key, notebook)) continue;
    const reason = `Unexpected work \`${key}\` that nothing cites, expected a citation of it`;
    reportEntry(library, key, "unused-work", reason);
  }
}

function isUsed(key: string, notebook: Notebook): boolean {
  return (
    notebook.citationsOf(key).length > 0 ||
    notebook.notesCiting(key).length > 0 ||
    notebook.comparisonsOf(key).length > 0 ||
    notebook.provisionsOf(key).length > 0 ||
    notebook.claimsWith(key).length > 0 ||
    notebook.library.get(key)?.fields.has("keptfor") === true
  );
}

/** The messages from reading the settings, with checks of what the settings name. */
function checkSettings(
  root: string,
  settings: Settings,
  { path, value, messages }: VFile,
  site: SiteFacts,
): VFile {
  const { style, styles, url, words } = settings;
  const file = new VFile({ path, value });
  file.messages = [...messages];
  checkManifest(root, file);
  if (words !== undefined && site.words !== undefined) checkWords(file, site.words);
  checkLanguage(file, settings, site);
  for (const name of new Set([style, ...styles])) {
    if (loadStyle(name)) continue;
    const near = nearestStyles(name);
    const expected = alternatives(near, "the name of a style or a `.csl` file");
    report(
      file,
      "unknown-style",
      `Unexpected style \`${name}\`, expected ${expected}`,
      undefined,
      near,
    );
  }
  if (url === undefined) {
    const reason =
      "Missing `url` in the settings: no canonical address, oEmbed or sitemap is written, and the 404 page links to the host’s root";
    report(file, "site-url", reason);
  }
  return file;
}

/** Check the notebook’s own words: each must have a place, and name only values that the place has. */
function checkWords(file: VFile, schema: object): void {
  const within = ["apparatus", "words"];
  readChecked(file, String(file), "", { rule: "settings", name: "`words`", schema, within });
}

/** Check the styles that are files of the notebook. */
function checkStyles({ style, styles }: Settings): VFile[] {
  return [...new Set([style, ...styles])].flatMap((name) => {
    const loaded = loadStyle(name);
    return (loaded && reportStyle(loaded)) ?? [];
  });
}
