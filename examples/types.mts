// Compiled by `try.mjs`: what the package exports has types.
import { format, loadStyle, openLibrary, type Formatted } from "apparatus-engine/citations";
import { citationFromMarkdown, citationToMarkdown, type Citation } from "apparatus-engine/mdast";
import { citationSyntax } from "apparatus-engine/micromark";
import {
  remarkApparatus,
  remarkBibliography,
  remarkCitations,
  remarkResolveCitations,
  remarkSpanCitations,
} from "apparatus-engine/remark";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";

const library = openLibrary([new VFile({ path: "a.bib", value: "@book{a, title = {A}}" })]);
const style = loadStyle("apa");
if (style) {
  const formatted: Formatted = format({ style, work: library.get, clusters: [], nocite: ["a"] });
  console.log(formatted.bibliography.length satisfies number);
  unified()
    .use(remarkParse)
    .use(remarkCitations)
    .use(remarkSpanCitations)
    .use(remarkResolveCitations, { library, style })
    .use(remarkBibliography, { title: "References" });
}
unified()
  .use(remarkParse)
  .use(remarkApparatus, { bibliography: ["a.bib", "b.json"] });
console.log(citationSyntax(), citationFromMarkdown(), citationToMarkdown());
export const form: Citation["form"] = "bracketed";
