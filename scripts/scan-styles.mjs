// Read the seams between sentences and citations in all styles of the catalogue: `node scripts/scan-styles.mjs
// [--every N] [--style NAME]… [DOCUMENT LIBRARY]`. Without a document, those of `tests/seams/documents` are used.
// Prints each kind of fault, in how many styles it occurs, and examples.
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { importSources } from "./import-sources.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: "string", default: "1" },
    style: { type: "string", multiple: true },
    examples: { type: "string", default: "4" },
  },
});
const root = join(import.meta.dirname, "..");
const { scanStyle, styleNames } = await importSources("tests/seams/scan-style.ts");
const names = values.style ?? styleNames().filter((_, index) => index % Number(values.every) === 0);
report(names, (name, document) => scanStyle(name, document));

function report(names, scan) {
  const kinds = new Map();
  const faulty = { body: new Set(), list: new Set() };
  for (const name of names) {
    for (const document of documents()) {
      const found = scan(name, document);
      for (const where of ["body", "list"]) {
        for (const { kind, at } of found[where]) {
          faulty[where].add(name);
          const id = `${where}: ${kind}`;
          const known = kinds.get(id) ?? { styles: new Set(), examples: [] };
          if (!known.styles.has(name)) known.examples.push(`${name} (${document.name}): ${at}`);
          kinds.set(id, { ...known, styles: known.styles.add(name) });
        }
      }
    }
  }
  console.log(
    `${names.length} styles; faults in sentences and notes of ${faulty.body.size}, in lists of ${faulty.list.size}`,
  );
  for (const [id, { styles, examples }] of [...kinds].sort(([one], [other]) =>
    one.localeCompare(other),
  )) {
    console.log(`\n${id}: ${styles.size} styles`);
    for (const example of examples.slice(0, Number(values.examples))) console.log(`  ${example}`);
  }
}

function documents() {
  const own = join(root, "tests/seams");
  const read = (path, library) => ({
    name: basename(path),
    text: readFileSync(path, "utf8"),
    library: readFileSync(library, "utf8"),
  });
  const [document, library] = positionals;
  if (document && library) return [read(document, library)];
  return readdirSync(join(own, "documents")).map((name) =>
    read(join(own, "documents", name), join(own, "library.bib")),
  );
}
