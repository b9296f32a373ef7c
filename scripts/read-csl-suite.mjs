// Print the fixtures of the public CSL test suite as the list that `npm run conformance` takes:
// `node scripts/read-csl-suite.mjs test-suite/processor-tests/humans > suite.json`.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Usage: node scripts/read-csl-suite.mjs FOLDER > suite.json");
  process.exit(2);
}

const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).toSorted();
const fixtures = [];
for (const name of names) {
  const text = await readFile(join(folder, name), "utf8");
  // A part is between `>>===== NAME =====>>` and `<<===== NAME =====<<`.
  const parts = text.matchAll(/>>=+ *([A-Z-]+) *=+>>\r?\n([^]*?)\r?\n?<<=+ *\1 *=+<</g);
  const fixture = { name: name.slice(0, -".txt".length) };
  for (const [, part, value] of parts) fixture[part] = value;
  fixture.MODE = fixture.MODE?.trim();
  // Headers and similar fixtures neither cite nor list.
  if (fixture.MODE === "citation" || fixture.MODE === "bibliography") fixtures.push(fixture);
}
console.log(JSON.stringify(fixtures, null, 1));
