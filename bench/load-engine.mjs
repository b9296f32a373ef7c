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
  "src/file-texts.ts",
  "src/figures/numbers/read-measurement.ts",
  "src/formats/bibtex/parse-names.ts",
  "src/formats/foreign/inverted-name.ts",
  "src/formats/foreign/natural-name.ts",
  "src/formats/foreign/written-date.ts",
  "src/formats/tex/read-tex.ts",
  "src/locators/parse-locator.ts",
  "src/locators/spellings-of.ts",
  "src/lsp/names/names-in-bibtex.ts",
  "src/lsp/names/names-in-markdown.ts",
  "src/lsp/names/names-in-tables.ts",
  "src/notebook/check-notebook.ts",
  "src/notebook/intake/propose.ts",
  "src/notebook/kept.ts",
  "src/notebook/intake/read-html.ts",
  "src/notebook/intake/read-tei.ts",
  "src/notebook/intake/received-document.ts",
  "src/notebook/read-notebook.ts",
  "src/read-yaml.ts",
  "src/notebook/source/read-source.ts",
  "src/pages/files/checked-site.ts",
  "src/remark/render/render-document.ts",
  "src/works/edtf-date.ts",
  "src/works/read-edtf.ts",
  "src/works/words-date.ts",
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
