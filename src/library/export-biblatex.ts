import { writeRecord } from "../formats/bibtex/biblatex-record.ts";
import { recordOf } from "../formats/bibtex/record-of.ts";
import type { Library } from "./library.ts";
import type { Work } from "../works/work.ts";

/**
 * Write works as BibLaTeX. A BibLaTeX entry is copied from its file byte for byte, with each `@string` before its
 * first use and the entries it inherits from after it. A work from another format is written from its CSL.
 */
export function exportBiblatex(works: readonly Work[], library: Library): string {
  const defined = new Map<string, string>();
  return order(works, library)
    .flatMap((key): string[] => {
      const entry = library.entry(key);
      const work = entry ? undefined : works.find((work) => work.key === key);
      if (!entry) return work ? [writeRecord(recordOf(work))] : [];

      const missing = entry.strings.filter((text) => {
        const name = /^@\s*string\s*[{(]\s*([^\s=]+)/i.exec(text)?.[1]?.toLowerCase() ?? text;
        if (defined.get(name) === text) return false;
        defined.set(name, text);
        return true;
      });
      return [...missing, entry.text];
    })
    .map((text) => `${text}\n`)
    .join("\n");
}

/** The keys of works and of the entries they inherit from, each before its own parents. */
function order(works: readonly Work[], library: Library): string[] {
  const keys = new Set(works.map((work) => work.key));
  for (const { key } of works) {
    for (const parent of library.entry(key)?.parents ?? []) {
      keys.delete(parent);
      keys.add(parent);
    }
  }
  return [...keys];
}
