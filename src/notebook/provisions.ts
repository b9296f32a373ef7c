import { join } from "node:path";
import type { VFile } from "vfile";
import { readTextFile } from "../decode-file.ts";
import { isThere } from "../file-texts.ts";
import type { Library } from "../library/library.ts";
import { report } from "../report.ts";
import { readRows } from "./read-rows.ts";
import type { Source } from "./source/source.ts";
import { alternatives } from "../alternatives.ts";

/** An article of a treaty that protects what a source names, as matched by the notebook. */
export interface MappedProvision {
  source: Source;
  /** What is protected, in the notebook's words: `life`. */
  right: string;
  /** The source's words for it, and the number of the paragraph that contains them. */
  words: string;
  paragraph: number;
  /** The key of the treaty, as in its entry. */
  work: string;
  /** As the treaty numbers it, including its parts: `37(a)`, `II`. */
  article: string;
}

/** The columns of `sources/<id>.provisions.csv`. */
const columns = ["right", "words", "work", "article"] as const;

/** Read what is matched for each source. A problem is reported on its file, and its row is left out. */
export function readProvisions(
  root: string,
  sources: readonly Source[],
  library: Library,
): { provisions: MappedProvision[]; files: VFile[] } {
  const files: VFile[] = [];
  const provisions = sources.flatMap((source) => {
    const path = `sources/${source.id}.provisions.csv`;
    if (!isThere(join(root, path))) return [];
    const file = readTextFile(root, path);
    files.push(file);
    return readTable(file, source, library);
  });
  return { provisions, files };
}

function readTable(file: VFile, source: Source, library: Library): MappedProvision[] {
  const rows = readRows(file, columns, "provision");
  if (!rows) return [];
  return rows.flatMap(({ record, line }): MappedProvision[] => {
    const tell = (reason: string, suggestions: readonly string[] = []): [] => {
      report(file, "provision", reason, { line, column: 1 }, suggestions);
      return [];
    };
    const { right, words, work: key, article } = record;
    const work = library.get(key);
    const block = source.blocks.find(({ text }) => words !== "" && text.includes(words));
    if (!work) {
      const near = library.nearest(key);
      const expected = alternatives(near, "a key of the library");
      return tell(`Unexpected key \`${key}\`, expected ${expected}`, near);
    }
    if (!block) return tell(`Unexpected words \`${words}\`, expected words of the document`);
    if (right === "" || article === "") {
      return tell("Unexpected empty cell, expected a right and an article");
    }
    return [{ source, right, words, paragraph: block.number, work: work.key, article }];
  });
}
