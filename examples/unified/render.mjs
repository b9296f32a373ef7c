import { remarkApparatus } from "apparatus-engine/remark";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const file = await unified()
  .use(remarkParse)
  .use(remarkApparatus, { bibliography: "references.bib", style: "apa" })
  .use(remarkRehype)
  .use(rehypeStringify)
  .process("Hostages are protected persons [@gc4, art. 34].");
console.log(String(file));
