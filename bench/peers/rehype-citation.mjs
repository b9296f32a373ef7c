// unified with rehype-citation: node rehype-citation.mjs DOCUMENT LIBRARY STYLE
import { readFileSync } from "node:fs";
import rehypeCitation from "rehype-citation";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const [document, library, style] = process.argv.slice(2);
const file = await unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeCitation, { bibliography: library, csl: style, path: "/", linkCitations: true })
  .use(rehypeStringify)
  .process(readFileSync(document, "utf8"));
process.stdout.write(String(file));
