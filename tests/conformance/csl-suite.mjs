// Run a file of the CSL test suite through the notebook’s own CSL pipeline: `npm run conformance -- FILE`.
// FILE is a JSON list of fixtures { name, MODE, CSL, INPUT, CITATIONS?, CITATION-ITEMS?, RESULT }.
import { build } from "esbuild";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [path, verbose] = process.argv.slice(2);
if (!path) {
  console.error("Usage: npm run conformance -- FILE [--verbose]");
  process.exit(2);
}

const root = join(import.meta.dirname, "../..");
const folder = await mkdtemp(join(root, "node_modules/.csl-suite-"));
try {
  const outfile = join(folder, "fixture.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "run-fixture.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  const { runFixture } = await import(pathToFileURL(outfile).href);
  const fixtures = JSON.parse(await readFile(path, "utf8"));
  const failed = [];
  for (const fixture of fixtures) {
    const result = runFixture(fixture);
    if (result.expected === result.actual) continue;
    failed.push(fixture.name);
    if (verbose) console.error(`${fixture.name}\n- ${result.expected}\n+ ${result.actual}`);
  }
  console.log(`${fixtures.length - failed.length} of ${fixtures.length}`);
  if (failed.length > 0) console.log(`Not as expected: ${failed.join(", ")}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
