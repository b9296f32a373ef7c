import type { Root } from "mdast";
import type { VFile } from "vfile";
import { isObject } from "../../is-object.ts";
import { metadataOf, readFrontMatter, type CitationMetadata } from "./front-matter.ts";

/** The front matter of a document, and where it ends in the text; 0 if the text does not contain it. */
interface HostFrontMatter {
  metadata: CitationMetadata;
  end: number;
}

const read = new WeakMap<VFile, HostFrontMatter>();

/** The metadata of a document whose front matter is not to be read. */
export const noMetadata: CitationMetadata = metadataOf(undefined);

/**
 * The front matter of a document in a pipeline: what the host has already read and removed (`vfile-matter`,
 * Docusaurus, Astro), or else what the text contains. It is read once, so that an error in it is reported once.
 */
export function hostFrontMatter(file: VFile): HostFrontMatter {
  const found = read.get(file) ?? readFor(file);
  read.set(file, found);
  return found;
}

function readFor(file: VFile): HostFrontMatter {
  const { data } = file;
  const astro = isObject(data["astro"]) ? data["astro"]["frontmatter"] : undefined;
  const given = [data["matter"], data["frontMatter"], astro].find(isObject);
  if (given !== undefined) return { metadata: metadataOf(given), end: 0 };
  const { metadata, text } = readFrontMatter(file);
  const start = String(file).slice(0, text.length - text.trimStart().length);
  // Words between two thematic breaks are not always front matter.
  return { metadata, end: /^[^\s:#]+[ \t]*:(?:\s|$)/m.test(start) ? start.length : 0 };
}

/**
 * Remove what CommonMark makes of front matter if the host has no syntax for it: a thematic break and a heading. A
 * node from such a syntax (`remark-frontmatter`) stays.
 */
export function dropFrontMatter(tree: Root, end: number): void {
  tree.children = tree.children.filter(
    ({ type, position }) => type === "yaml" || (position?.start.offset ?? end) >= end,
  );
}
