import type { Position } from "unist";
import type { VFile } from "vfile";
import { report } from "../../report.ts";

/** What pandoc-crossref and Quarto call figures, tables, sections, equations and the like by. */
const prefixed = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|def|exm|exr)[:-]./i;

/**
 * References to places of the document itself, which other programs write like citations (`@fig:map`
 * for `{#fig:map}`). They stay as they are written, and one message tells of all.
 */
export class CrossReferences {
  readonly #ids: ReadonlySet<string>;
  readonly #places: { key: string; position: Position | undefined }[] = [];

  constructor(text: string) {
    this.#ids = new Set([...text.matchAll(/\{#([^\s{}]+)/g)].map(([, id = ""]) => lowerFirst(id)));
  }

  /** Take note of a key that names no work; whether it names a place. */
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

/** `@Fig:map` begins a sentence. */
function lowerFirst(id: string): string {
  return id.charAt(0).toLowerCase() + id.slice(1);
}
