import type { Root } from "mdast";
import type { VFile } from "vfile";
import { beginResolving } from "./begin-resolving.ts";
import type { ResolveOptions } from "./resolve-options.ts";

/**
 * Resolve citations: give each its HTML (`data`), as a footnote in note styles.
 *
 * A key that names no work gets the message `unknown-key`, and its item stays as written, marked. A bare `@name`
 * that names none becomes text, with the message `unknown-handle`. Whatever else is needed of the citations is left
 * in `file.data.citations`.
 */
export default function remarkResolveCitations(options: ResolveOptions) {
  return function (tree: Root, file: VFile): void {
    file.data.citations = beginResolving(tree, file, options).resolveAll();
  };
}
