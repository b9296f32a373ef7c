import { importSources } from "../scripts/import-sources.mjs";

/** Load the engine from its sources, with a check that every HTML element is closed. */
export async function loadEngine() {
  const engine = await importSources(...sources);
  return { ...engine, wellFormed };
}

const sources = [
  "src/citations/style.ts",
  "src/csl/engine.ts",
  "src/csl/style/read-style.ts",
  "src/catalogue/locale.ts",
  "src/citations/format.ts",
  "src/library/import-records.ts",
  "src/library/open-library.ts",
  "src/library/plan-import.ts",
  "src/library/write-import.ts",
  "src/read-yaml.ts",
  "src/notebook/source/read-source.ts",
  "src/remark/render/render-document.ts",
];

const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** What is wrong with HTML that was written from a tree; `undefined` if nothing is. */
function wellFormed(html) {
  const open = [];
  for (const [tag, close, name] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?:\s(?:"[^"]*"|[^">])*)?>|</g,
  )) {
    if (!name) return `a bare < in ${tag}`;
    if (!close && !empty.has(name)) open.push(name);
    if (close && open.pop() !== name) return `</${name}> closes nothing`;
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined;
}
