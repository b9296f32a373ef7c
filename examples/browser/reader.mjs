import { citationFromMarkdown } from "apparatus-engine/mdast";
import { citationSyntax } from "apparatus-engine/micromark";
import { fromMarkdown } from "mdast-util-from-markdown";

const tree = fromMarkdown("Hostages are protected persons [see @gc4, art. 34].", {
  extensions: [citationSyntax()],
  mdastExtensions: [citationFromMarkdown()],
});
console.log(JSON.stringify(tree));
