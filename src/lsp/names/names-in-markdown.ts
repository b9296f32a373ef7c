import { visit } from "unist-util-visit";
import type { CitationItem } from "../../remark/citation/citation.ts";
import "../../remark/figure-mark/figure-mark.ts";
import { namesInFrontMatter } from "./names-in-front-matter.ts";
import { placeOfFigure, placeOfWork, type NamePlace } from "./name.ts";
import { parseText, sourceOfPath } from "./parsed-text.ts";

/** The works a document or note cites, and the figures it declares, marks or links to. */
export function namesInMarkdown(path: string, text: string): NamePlace[] {
  const source = sourceOfPath(path);
  const { tree, frontMatter } = parseText(path, text);
  const places: NamePlace[] = [];
  visit(tree, "citation", ({ items }) => {
    for (const item of items) places.push(...placeOfKey(item, text));
  });
  if (source === undefined) return [...places, ...addressesIn(text)];
  visit(tree, "figureMark", ({ id, position }) => {
    const end = position?.end.offset;
    const start = end === undefined ? -1 : text.lastIndexOf(`{#${id}`, end);
    if (start >= 0) places.push(placeOfFigure(source, id, start + 2));
  });
  return frontMatter ? [...namesInFrontMatter(source, text, frontMatter), ...places] : places;
}

/** An escaped key, or one at an unknown position, is left alone. */
function placeOfKey({ key, keyPosition }: CitationItem, text: string): NamePlace[] {
  const start = keyPosition.start.offset ?? 0;
  return text.startsWith(key, start) ? [placeOfWork(key, start)] : [];
}

const address =
  /(\/(?:figures|embed|oembed)\/)([a-z0-9-]+)\/([a-z][a-z0-9-]*)|(\/works\/)([a-z0-9-]+)/g;

/** Pages of figures and works that a note refers to, in links, pictures or code. */
function addressesIn(text: string): NamePlace[] {
  return [...text.matchAll(address)].map(
    ({ index, 1: to = "", 2: source, 3: id, 4: works, 5: key }) =>
      source !== undefined && id !== undefined
        ? placeOfFigure(source, id, index + to.length + source.length + 1)
        : placeOfWork(key ?? "", index + (works ?? "").length),
  );
}
