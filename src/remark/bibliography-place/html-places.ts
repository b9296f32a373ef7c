import type { Parents, Root, RootContent } from "mdast";
import { eachOfType } from "../each-of-type.ts";
import { listNamed } from "./bibliography-place-attributes.ts";
import type { BibliographyPlace } from "./bibliography-place.ts";

/** Read `<div id="refs">` … `</div>`, each on its own line, as the place of the bibliography. */
export function htmlPlaces(tree: Root): void {
  eachOfType(tree, "html", function (node, index, parent) {
    const found = opening.exec(node.value);
    if (!found || !parent || index === undefined) return;
    const siblings = (parent as Parents).children as RootContent[];
    const end = found[2] === undefined ? endAfter(siblings, index) : index;
    const place: BibliographyPlace = {
      type: "bibliographyPlace",
      ...listNamed(/id=["']?([^\s"'>]+)/i.exec(found[1] ?? "")?.[1]),
      classes: (/class="([^"]*)"/.exec(found[1] ?? "")?.[1] ?? "").split(/\s+/).filter(Boolean),
      attributes: [],
      children: siblings.slice(index + 1, end) as BibliographyPlace["children"],
      ...(node.position && { position: node.position }),
    };
    siblings.splice(index, Math.max(1, end - index + 1), place);
  });
}

const opening =
  /^<div\b((?=[^<>]*\bid=["']?refs(?:[-_][^\s"'>]+)?["']?[\s>])[^<>]*)>\s*(<\/div>\s*)?$/i;

/** The index of the `</div>` that ends it, or of the opening itself if there is none. */
function endAfter(siblings: readonly RootContent[], index: number): number {
  const end = siblings.findIndex(
    (node, at) => at > index && node.type === "html" && /^<\/div>\s*$/i.test(node.value),
  );
  return end === -1 ? index : end;
}
