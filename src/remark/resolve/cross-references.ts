import type { Position } from "unist";
import type { VFile } from "vfile";
import { report } from "../../report.ts";

/** Prefixes that pandoc-crossref and Quarto use for figures, tables, sections, equations and the like. */
const prefixed = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|def|exm|exr)[:-]./i;

/**
 * References to places in the document itself, which other programs write like citations (`@fig:map` for
 * `{#fig:map}`). They stay as written, and a single message reports them all.
 */
export class CrossReferences {
  readonly #ids: ReadonlySet<string>;
  readonly #places: { key: string; position: Position | undefined }[] = [];

  constructor(text: string) {
    this.#ids = new Set([...text.matchAll(/\{#([^\s{}]+)/g)].map(([, id = ""]) => lowerFirst(id)));
  }

  /** Record a key that names no work, if it names a place; return whether it does. */
  take(key: string, position: Position | undefined): boolean {
    if (!prefixed.test(key) && !this.#ids.has(lowerFirst(key))) return false;
    this.#places.push({ key, position });
    return true;
  }

  report(file: VFile): void {
    const [first, ...others] = this.#places;
    if (!first) return;
    const more = others.length > 0 ? ` and ${others.length} more` : "";
    const reason = `Unexpected cross-reference \`@${first.key}\`${more}, expected a key of the library`;
    report(file, "unknown-handle", reason, first.position);
  }
}

/** At the start of a sentence it is `@Fig:map`. */
function lowerFirst(id: string): string {
  return id.charAt(0).toLowerCase() + id.slice(1);
}
