import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readTextFile } from "../decode-file.ts";
import { isThere, stateOf, withOpenTexts } from "../file-texts.ts";
import type { Library } from "../library/library.ts";
import { Kept } from "../notebook/kept.ts";
import { pageFiles } from "../notebook/note/find-pages.ts";
import { notebookLibrary } from "../notebook/read-notebook.ts";
import { readSettings, type Settings } from "../notebook/settings.ts";
import { sourceFiles } from "../notebook/source-files.ts";
import { keysIn, withChangedRows, type ChangedRows, type SoughtWork } from "./work-index.ts";

/** A notebook as an editor sees it: its files, with open texts in place of saved ones. */
export class Desk {
  readonly root: string;
  /** By full path, the most recently changed last. */
  readonly #open = new Map<string, TextDocument>();
  readonly #texts = new Map<string, string>();
  readonly #keptSettings = new Kept();
  readonly #keptLibrary = new Kept();

  #works: readonly SoughtWork[] | undefined;

  constructor(root: string) {
    this.root = root;
  }

  /** Add or update an open document; returns its path, or undefined if it is not a file of the notebook. */
  put(document: TextDocument): string | undefined {
    const path = this.pathOf(document.uri);
    if (path === undefined) return undefined;
    const full = join(this.root, path);
    this.#open.delete(full);
    this.#open.set(full, document);
    this.#texts.set(full, document.getText());
    return path;
  }

  /** Remove a document: its saved file counts again. */
  take(uri: string): string | undefined {
    const path = this.pathOf(uri);
    if (path === undefined) return undefined;
    this.#open.delete(join(this.root, path));
    this.#texts.delete(join(this.root, path));
    return path;
  }

  /** A document’s path relative to the notebook’s folder. */
  pathOf(uri: string): string | undefined {
    if (!uri.startsWith("file:")) return undefined;
    const path = relative(this.root, fileURLToPath(uri)).replaceAll("\\", "/");
    return path.startsWith("../") ? undefined : path;
  }

  /** The editor’s URI for it, if it is open. */
  uriOf(path: string): string {
    const full = join(this.root, path);
    return this.#open.get(full)?.uri ?? pathToFileURL(full).href;
  }

  /** The versions of open documents by path, the most recently changed last. */
  versions(): Map<string, number> {
    const versions = new Map<string, number>();
    for (const { uri, version } of this.#open.values()) {
      const path = this.pathOf(uri);
      if (path !== undefined) versions.set(path, version);
    }
    return versions;
  }

  /** A file as a document, open or not; undefined if there is none. */
  document(path: string): TextDocument | undefined {
    const full = join(this.root, path);
    const open = this.#open.get(full);
    if (open || !isThere(full)) return open;
    return TextDocument.create(this.uriOf(path), "", 0, String(readTextFile(this.root, path)));
  }

  settings(): Settings {
    return this.#read(this.#keptSettings, (kept) => {
      const from = [stateOf(join(this.root, "package.json"))];
      const make = (): Settings => readSettings(this.root).settings;
      return kept.make("settings", { from, make, files: () => [] });
    });
  }

  library(): Library {
    return this.#read(this.#keptLibrary, (kept) =>
      notebookLibrary(this.root, this.sources(), kept),
    );
  }

  /** From the last reading of the library; before the first, only the keys. */
  works(): readonly SoughtWork[] {
    return this.#works ?? keysIn(this.library());
  }

  putWorks(changed: ChangedRows): void {
    this.#works = withChangedRows(this.#works ?? [], changed);
  }

  sources(): string[] {
    return sourceFiles(this.root).ids;
  }

  /** The paths of files that name works and figures; they need not all exist. */
  files(): string[] {
    const ofSources = this.sources().flatMap((id) =>
      ["md", "comparisons.csv", "provisions.csv", "claims.csv"].map(
        (end) => `sources/${id}.${end}`,
      ),
    );
    return ["references.bib", "corrections.csv", ...ofSources, ...pageFiles(this.root)];
  }

  #read<Result>(kept: Kept, work: (kept: Kept) => Result): Result {
    kept.turn();
    return withOpenTexts(this.#texts, () => work(kept));
  }
}
