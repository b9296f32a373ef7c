import type { Info, Options, State } from "mdast-util-to-markdown";
import { writeAttributes } from "./bibliography-place-attributes.ts";
import type { BibliographyPlace } from "./bibliography-place.ts";

/** Extend `mdast-util-to-markdown` with the place of the bibliography: nodes to Markdown. */
export function bibliographyPlaceToMarkdown(): Options {
  return {
    handlers: { bibliographyPlace: handlePlace },
    unsafe: [
      // Both fences matter at the start of a line; colons elsewhere are harmless.
      {
        atBreak: true,
        character: ":",
        after: "::+[ \\t]*(?:\\{[^\\n}]*#refs|[\\r\\n])",
        inConstruct: "phrasing",
      },
    ],
  };
}

function handlePlace(node: BibliographyPlace, _: unknown, state: State, info: Info): string {
  const exit = state.enter("bibliographyPlace");
  const inside = state.containerFlow(node, info);
  exit();
  // Some blocks end only at a blank line.
  return [`::: ${writeAttributes(node)}`, ...(inside ? [inside] : []), ":::"].join(
    inside ? "\n\n" : "\n",
  );
}

declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    bibliographyPlace: "bibliographyPlace";
  }
}
