import { remarkApparatus } from "apparatus/remark";
import { defineConfig } from "astro/config";

export default defineConfig({
  markdown: {
    remarkPlugins: [[remarkApparatus, { bibliography: "references.bib", style: "oscola" }]],
  },
});
