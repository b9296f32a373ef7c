// Run a file of the CSL test suite: `node tests/csl/run-suite.mjs SUITE [--verbose] [NAME…]`.
// SUITE is a JSON list of fixtures.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importSources } from "../../scripts/import-sources.mjs";

const flags = process.argv.slice(2).filter((word) => word.startsWith("--"));
const [path, ...names] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (!path) {
  console.error("Usage: node tests/csl/run-suite.mjs SUITE [--verbose] [NAME…]");
  process.exit(2);
}

/** Terms of en-US that have changed since: key, singular, plural. */
const olderTerms = [
  ["ad", "AD", "AD"],
  ["bc", "BC", "BC"],
  ["month-06|short", "Jun.", "Jun."],
  ["translator|short", "tran.", "trans."],
];

const root = join(import.meta.dirname, "../..");
const { runFixture, readLocale } = await importSources(
  "tests/csl/run-fixture.ts",
  "src/csl/style/read-locale.ts",
);
const loaded = new Map();
function loadLocale(tag) {
  if (!loaded.has(tag)) {
    const file = join(root, "locales", `locales-${tag}.xml`);
    loaded.set(tag, existsSync(file) ? readLocale(readFileSync(file, "utf8")) : undefined);
  }
  return loaded.get(tag);
}
const fixtures = JSON.parse(readFileSync(path, "utf8"));
const wanted = fixtures.filter(
  ({ name }) => names.length === 0 || names.some((word) => name.includes(word)),
);
/** A locale with the terms it had when some of the fixtures were written. */
function loadOlder(tag) {
  const locale = loadLocale(tag);
  if (tag !== "en-US" || !locale) return locale;
  const older = olderTerms.map(([key, single, multiple]) => [key, { single, multiple }]);
  return { ...locale, terms: new Map([...locale.terms, ...older]) };
}
const ofOlderWords = [];
const failed = [];
const start = performance.now();
for (const fixture of wanted) {
  const result = runFixture(fixture, loadLocale);
  if (result.expected === result.actual) continue;
  const older = runFixture(fixture, loadOlder);
  if (older.expected === older.actual) {
    ofOlderWords.push(fixture.name);
    continue;
  }
  failed.push(fixture.name);
  if (flags.includes("--verbose")) {
    console.log(`${fixture.name}\n- ${result.expected}\n+ ${result.actual}`);
  }
}
const time = Math.round(performance.now() - start);
console.log(`${wanted.length - failed.length} of ${wanted.length} in ${time} ms`);
if (ofOlderWords.length > 0) {
  console.log(`Of these with older words of the locale: ${ofOlderWords.join(", ")}`);
}
if (failed.length > 0) console.log(`Not as expected: ${failed.join(", ")}`);
