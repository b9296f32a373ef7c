import type { Root } from "mdast";
import type { VFile } from "vfile";
import { isObject } from "../../is-object.ts";
import { metadataOf, readFrontMatter, type CitationMetadata } from "./front-matter.ts";

/** The front matter of a document, and where it ends in its text: 0 where it does not stand there. */
interface HostFrontMatter {
  metadata: CitationMetadata;
  end: number;
}

const read = new WeakMap<VFile, HostFrontMatter>();

/** The metadata of a document whose front matter is not asked for. */
export const noMetadata: CitationMetadata = metadataOf(undefined);

/**
 * The front matter of a document in a pipeline: what the host has read and taken away (`vfile-matter`,
 * Docusaurus, Astro), or else that of the text. It is read once, so that a fault in it is told once.
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
  // Between two rules words may stand that are no front matter.
  return { metadata, end: /^[^\s:#]+[ \t]*:(?:\s|$)/m.test(start) ? start.length : 0 };
}

/**
 * Take away what CommonMark makes of front matter where the host has no syntax for it: a rule and a heading.
 * A node of such a syntax (`remark-frontmatter`) stays.
 */
export function dropFrontMatter(tree: Root, end: number): void {
  tree.children = tree.children.filter(
    ({ type, position }) => type === "yaml" || (position?.start.offset ?? end) >= end,
  );
}
