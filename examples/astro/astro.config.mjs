import { remarkApparatus } from "apparatus-engine/remark";
import { defineConfig } from "astro/config";

export default defineConfig({
  markdown: {
    remarkPlugins: [[remarkApparatus, { bibliography: "references.bib", style: "oscola" }]],
  },
});
