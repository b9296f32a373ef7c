import type { Heading, Parents } from "mdast";
import { toString } from "mdast-util-to-string";
import { visitParents } from "unist-util-visit-parents";
import type { VFile } from "vfile";
import type { Library } from "../../library/library.ts";
import type { Citation, CitationItem } from "../../remark/citation/citation.ts";
import { citingSentence, type SentenceRun } from "./citing-sentence.ts";
import { parseAuthored } from "./parse-authored.ts";

/** A place in an authored page that cites a work. */
export interface NotePlace {
  /** The address of the page from the root of the site: `/notes/figures-as-data`. */
  address: string;
  /** Its first heading, or else its address. */
  title: string;
  /** The sentence that holds the citation. */
  sentence: SentenceRun[];
  /** The citation item that points to the work. */
  item: CitationItem;
}

/**
 * The places of an authored page that cite works, each with the work’s key as in its entry.
 *
 * @param language
 *   The language of pages that do not state theirs.
 */
export function placesOfNote(
  note: VFile,
  library: Library,
  language: string,
): (readonly [key: string, place: NotePlace])[] {
  const places: (readonly [string, NotePlace])[] = [];
  const { tree, text } = parseAuthored(note, language);
  const heading = tree.children.find((node): node is Heading => node.type === "heading");
  const address = addressOf(note.path);
  const title = heading ? toString(heading) : address;
  visitParents(tree, "citation", (citation: Citation, ancestors: Parents[]) => {
    const block = ancestors.findLast(({ type }) => type === "paragraph" || type === "heading");
    const sentence = block && citingSentence(block, citation, text, library);
    for (const item of citation.items) {
      const key = library.get(item.key)?.key;
      if (key === undefined || !sentence) continue;
      places.push([key, { address, title, sentence, item }]);
    }
  });
  return places;
}

/** `src/pages/notes/index.md` is at `/notes/`. */
export function addressOf(path: string): string {
  return `/${path.replace(/^src\/pages\//, "").replace(/(?:^|(?<=\/))index\.md$|\.md$/, "")}`;
}
