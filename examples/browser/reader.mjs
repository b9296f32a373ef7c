import { readStyle } from "apparatus-engine/csl";
import { citationFromMarkdown } from "apparatus-engine/mdast";
import { citationSyntax } from "apparatus-engine/micromark";
import { fromMarkdown } from "mdast-util-from-markdown";

const tree = fromMarkdown("Hostages are protected persons [see @gc4, art. 34].", {
  extensions: [citationSyntax()],
  mdastExtensions: [citationFromMarkdown()],
});
const { style } = readStyle(
  '<style class="note" version="1.0"><citation><layout><text variable="title"/></layout></citation></style>',
);
console.log(style.facts.class, JSON.stringify(tree));
