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

/** A notebook as an editor has it: its files, with the texts that are open in place of those that are saved. */
export class Desk {
  readonly root: string;
  /** By full paths, the one that was changed last at the end. */
  readonly #open = new Map<string, TextDocument>();
  readonly #texts = new Map<string, string>();
  readonly #keptSettings = new Kept();
  readonly #keptLibrary = new Kept();

  #works: readonly SoughtWork[] | undefined;

  constructor(root: string) {
    this.root = root;
  }

  /** Put a document on the desk as it is now; gives its path, or nothing where it is no file of the notebook. */
  put(document: TextDocument): string | undefined {
    const path = this.pathOf(document.uri);
    if (path === undefined) return undefined;
    const full = join(this.root, path);
    this.#open.delete(full);
    this.#open.set(full, document);
    this.#texts.set(full, document.getText());
    return path;
  }

  /** Take a document away: what is saved counts again. */
  take(uri: string): string | undefined {
    const path = this.pathOf(uri);
    if (path === undefined) return undefined;
    this.#open.delete(join(this.root, path));
    this.#texts.delete(join(this.root, path));
    return path;
  }

  /** The path of a document from the notebook’s folder. */
  pathOf(uri: string): string | undefined {
    if (!uri.startsWith("file:")) return undefined;
    const path = relative(this.root, fileURLToPath(uri)).replaceAll("\\", "/");
    return path.startsWith("../") ? undefined : path;
  }

  /** As the editor names it, where it is open. */
  uriOf(path: string): string {
    const full = join(this.root, path);
    return this.#open.get(full)?.uri ?? pathToFileURL(full).href;
  }

  /** The versions of the documents that are open, by path; the one that was changed last at the end. */
  versions(): Map<string, number> {
    const versions = new Map<string, number>();
    for (const { uri, version } of this.#open.values()) {
      const path = this.pathOf(uri);
      if (path !== undefined) versions.set(path, version);
    }
    return versions;
  }

  /** A file as a document, open or not; nothing where there is none. */
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

  /** As they were when the library was last read; until it first is, their keys alone. */
  works(): readonly SoughtWork[] {
    return this.#works ?? keysIn(this.library());
  }

  putWorks(changed: ChangedRows): void {
    this.#works = withChangedRows(this.#works ?? [], changed);
  }

  sources(): string[] {
    return sourceFiles(this.root).ids;
  }

  /** The files that name works and figures, by their paths; not all of them need be there. */
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
