import type { Root } from "mdast";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { eachOfType } from "../each-of-type.ts";
import { report } from "../../report.ts";

/**
 * Report each bracket that contains a key but is not a citation, because a part between `;` has none (`[@a; and]`).
 * Its key was read as an in-text citation, which is hardly what was meant.
 */
export function reportMalformedGroups(tree: Root, file: VFile): void {
  const source = String(file);
  const places = location(source);
  eachOfType(tree, "citation", function ({ form, position }, index, parent) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (form !== "in-text" || !parent || index === undefined) return;
    if (start === undefined || end === undefined) return;

    const previous = parent.children[index - 1];
    const next = parent.children[index + 1];
    if (previous?.type !== "text" || next?.type !== "text") return;
    const open = /(?<![\\\p{L}\p{N}])\[[^[\]]*$/u.exec(previous.value);
    const close = /^[^[\]]*\]/.exec(next.value);
    if (!open || !close || !(open[0] + close[0]).includes(";")) return;

    const bracket = source.lastIndexOf("[", start);
    const after = source.indexOf("]", end) + 1;
    const from = places.toPoint(bracket);
    const to = places.toPoint(after);
    if (!from || !to) return;
    const reason = `Unexpected part without a key in \`${source.slice(bracket, after)}\`, expected \`@key\` in each part between \`;\``;
    report(file, "malformed-group", reason, { start: from, end: to });
  });
}
