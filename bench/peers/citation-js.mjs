// citation-js, with only the cited works and without the text: node citation-js.mjs DOCUMENT LIBRARY STYLE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// `require`, because a package that is available in both forms is then loaded in only one of them.
const require = createRequire(import.meta.url);
const { Cite, plugins } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-csl");

const [document, library, style] = process.argv.slice(2);
plugins.config.get("@csl").styles.add("bench", readFileSync(style, "utf8"));
const keys = new Set(readFileSync(document, "utf8").match(/(?<=@)\w+/g));
const cited = readFileSync(library, "utf8")
  .split(/(?=^@)/m)
  .filter((entry) => keys.has(/^@\w+\{([^,]+)/.exec(entry)?.[1]));
const works = new Cite(cited.join("\n"));
process.stdout.write(works.format("bibliography", { format: "html", style: "bench" }));
