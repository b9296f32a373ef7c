import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import {
  stateBesideNumber,
  stateInRow,
} from "../../formats/bibtex/verification/state-beside-number.ts";
import { report } from "../../report.ts";

/** Report states of records beside numbers in an authored page: in its sentences, and in rows of its tables. */
export function checkStates(tree: Root, page: VFile): void {
  visit(tree, (node) => {
    const state =
      node.type === "tableRow"
        ? stateInRow(node.children.map((cell) => toString(cell)))
        : node.type === "paragraph" || node.type === "heading"
          ? stateBesideNumber(toString(node))
          : undefined;
    if (state === undefined) return;
    const reason = `Unexpected \`${state}\` beside a number, expected it beside the work whose record it is of`;
    report(page, "state-beside-number", reason, node.position);
  });
}
