import { visit } from "unist-util-visit";
import type { CitationItem } from "../../remark/citation/citation.ts";
import "../../remark/figure-mark/figure-mark.ts";
import { namesInFrontMatter } from "./names-in-front-matter.ts";
import { figurePlace, workPlace, type NamePlace } from "./name.ts";
import { parseText, sourceOf } from "./parsed-text.ts";

/** The works that a document or note cites, and the figures that it declares, marks or leads to. */
export function namesInMarkdown(path: string, text: string): NamePlace[] {
  const source = sourceOf(path);
  const { tree, frontMatter } = parseText(path, text);
  const places: NamePlace[] = [];
  visit(tree, "citation", ({ items }) => {
    for (const item of items) places.push(...placeOfKey(item, text));
  });
  if (source === undefined) return [...places, ...addressesIn(text)];
  visit(tree, "figureMark", ({ id, position }) => {
    const end = position?.end.offset;
    const start = end === undefined ? -1 : text.lastIndexOf(`{#${id}`, end);
    if (start >= 0) places.push(figurePlace(source, id, start + 2));
  });
  return frontMatter ? [...namesInFrontMatter(source, text, frontMatter), ...places] : places;
}

/** A key that is escaped, or whose place is not known, is left alone. */
function placeOfKey({ key, keyPosition }: CitationItem, text: string): NamePlace[] {
  const start = keyPosition.start.offset ?? 0;
  return text.startsWith(key, start) ? [workPlace(key, start)] : [];
}

const address =
  /(\/(?:figures|embed|oembed)\/)([a-z0-9-]+)\/([a-z][a-z0-9-]*)|(\/works\/)([a-z0-9-]+)/g;

/** Pages of figures and works that a note leads to, by links, pictures or code. */
function addressesIn(text: string): NamePlace[] {
  return [...text.matchAll(address)].map(
    ({ index, 1: to = "", 2: source, 3: id, 4: works, 5: key }) =>
      source !== undefined && id !== undefined
        ? figurePlace(source, id, index + to.length + source.length + 1)
        : workPlace(key ?? "", index + (works ?? "").length),
  );
}
