// Run mutated styles of the catalogue: none may throw, or take more than a second of processor time. `node
// tests/csl/fuzz-styles.mjs [--count N] [--seed N]`; prints each fault with its style and seed.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { importSources } from "../../scripts/import-sources.mjs";
import { localeSource, packedStyle, styleNames } from "../conformance/compare-catalogue.mjs";

const { values } = parseArgs({
  options: { count: { type: "string", default: "10000" }, seed: { type: "string", default: "0" } },
});

const here = import.meta.dirname;
const csl = await importSources(
  "src/csl/engine.ts",
  "src/csl/style/read-locale.ts",
  "src/csl/style/read-style.ts",
  "tests/csl/mutate-style.ts",
);

const works = JSON.parse(await readFile(join(here, "../conformance/compare-works.json"), "utf8"));
const items = new Map(works.map((work) => [work.id, work]));
const cites = JSON.parse(
  await readFile(join(here, "../conformance/compare-clusters.json"), "utf8"),
);
const clusters = cites.slice(0, 24).map((cluster, index) => ({
  id: `c${index}`,
  items: cluster,
  noteIndex: index % 2 ? index : 0,
}));
const uncited = works.map(({ id }) => id);

const locales = new Map();
function loadLocale(tag) {
  if (!locales.has(tag)) {
    const source = localeSource(tag);
    locales.set(tag, source === undefined ? undefined : csl.readLocale(source));
  }
  return locales.get(tag);
}

let threw = 0;
let slow = 0;
let slowest = 0;
const first = Number(values.seed);
for (let seed = first; seed < first + Number(values.count); seed += 1) {
  const random = csl.randomOf(seed);
  const name = styleNames[Math.floor(random() * styleNames.length)];
  const style = csl.mutateStyle(packedStyle(name), random);
  const start = process.cpuUsage().user;
  try {
    const { style: read } = csl.readStyle(style);
    csl.createEngine(read, { locale: "en-US", loadLocale }).run({ items, clusters, uncited });
  } catch (error) {
    threw += 1;
    if (threw <= 10)
      console.log(`${name}, seed ${seed}: ${error.stack?.split("\n").slice(0, 4).join(" ")}`);
  }
  const time = (process.cpuUsage().user - start) / 1000;
  slowest = Math.max(slowest, time);
  if (time > 1000) {
    slow += 1;
    if (slow <= 10) console.log(`${name}, seed ${seed}: ${Math.round(time)} ms`);
  }
}
console.log(
  `${values.count} styles: ${threw} threw, ${slow} took over a second, the slowest ${Math.round(slowest)} ms`,
);
process.exitCode = threw + slow > 0 ? 1 : 0;
