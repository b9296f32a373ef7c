// Compare the engine with its peers, each as a whole process: `npm run bench [-- --pairs 5 --cases S,M,L,B]`. Also
// accepts `--document FILE --bibliography FILE` for your own input, and `--cases XL` for 10,000 citations. Writes
// bench/results.json and bench/results.svg, and docs/speed.md if all cases ran in five pairs or more. Peers are
// installed into the temporary folder.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { drawChart } from "./chart.mjs";
import { generateDocument, generateLibrary } from "./generate.mjs";
import { measure } from "./measure.mjs";
import { reportOf, sizeOf } from "./report.mjs";
import { findTools } from "./tools.mjs";

const { values: options } = parseArgs({
  options: {
    pairs: { type: "string", default: "5" },
    cases: { type: "string", default: "S,M,L,B" },
    document: { type: "string" },
    bibliography: { type: "string" },
  },
});
const sizes = {
  S: [50, 100],
  M: [200, 1000],
  L: [1000, 10000],
  XL: [10000, 10000],
  B: [20, 50000],
};
const folder = join(tmpdir(), "apparatus-bench");
mkdirSync(folder, { recursive: true });

const style = join(folder, "apa.csl");
const tools = findTools(folder);
// One of the peers contains the style as XML, which all of them can read.
const templates = createRequire(join(folder, "x.js"))("@citation-js/plugin-csl/lib/styles.json");
writeFileSync(style, templates.apa);

const names = tools.map(({ name }) => name);
const pairs = Number(options.pairs);
const cases = options.document
  ? [{ name: "yours", document: resolve(options.document), library: resolve(options.bibliography) }]
  : options.cases.split(",").map((name) => prepare(name, ...sizes[name]));

const results = {
  processor: cpus()[0]?.model,
  node: process.version,
  // Other work slows all tools, but not equally.
  isQuiet: loadavg()[0] < 0.5,
  pairs,
  cases: {},
};
for (const input of cases) results.cases[input.name] = compare(input);
if (!options.document) {
  results.growth = growth();
  results.uncited = uncited();
}

const rows = Object.entries(results.cases).flatMap(([name, { runs, same }]) =>
  names.map((tool) => ({ case: name, tool, ...runs[tool], "same list": same[tool] })),
);
console.table(rows);
console.table(results.growth);
console.table(results.uncited);
writeFileSync(join(import.meta.dirname, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
const titles = Object.fromEntries(
  Object.keys(results.cases).map((name) => [name, sizes[name] ? sizeOf(sizes[name]) : name]),
);
const chart = drawChart(results.cases, names, titles);
writeFileSync(join(import.meta.dirname, "results.svg"), chart);
if (!options.document && options.cases === "S,M,L,B" && pairs >= 5 && tools.length === 4) {
  const docs = join(import.meta.dirname, "../docs");
  writeFileSync(join(docs, "speed.md"), reportOf(results, sizes));
  writeFileSync(join(docs, "speed.svg"), chart);
}

function prepare(name, citations, entries) {
  const document = join(folder, `${name}.md`);
  const library = join(folder, `${entries}.bib`);
  writeFileSync(document, generateDocument(citations, entries));
  writeFileSync(library, generateLibrary(entries));
  return { name, document, library };
}

/** Run all tools in turn, once per pair: medians, and ratios to the first tool’s. */
function compare({ name, document, library }) {
  const runs = Object.fromEntries(names.map((tool) => [tool, []]));
  const lists = {};
  for (let pair = 0; pair < pairs; pair++) {
    for (const tool of tools) {
      const run = measure(tool.command(document, library, style), folder);
      runs[tool.name].push(run);
      lists[tool.name] ??= listOf(run.output);
      process.stderr.write(`${name} ${tool.name} ${run.seconds?.toFixed(2) ?? "failed"}\n`);
    }
  }
  const medians = Object.fromEntries(names.map((tool) => [tool, medianOf(runs[tool])]));
  const ours = medians[names[0]];
  for (const tool of names) {
    const median = medians[tool];
    median["ours to it"] = round(ours.seconds / median.seconds);
    median["memory to it"] = round(ours.megabytes / median.megabytes);
  }
  const expected = lists[names[0]]?.join(" ");
  const same = Object.fromEntries(names.map((tool) => [tool, lists[tool]?.join(" ") === expected]));
  return { runs: medians, same };
}

/** The keys of the list of works, as each tool marks them. */
function listOf(output = "") {
  const found = [...output.matchAll(/(?:id="(?:ref|bib)-|data-csl-entry-id=")([^"]+)"/g)];
  return found.map(([, key]) => key.toLowerCase());
}

/** How the time grows from 1,000 to 4,000 citations: the exponent of their number. */
function growth() {
  const [few, many] = [prepare("1000", 1000, 10000), prepare("4000", 4000, 10000)];
  return Object.fromEntries(
    tools.map(({ name, command }) => {
      const [first, second] = [few, many].map(({ document, library }) =>
        medianOf([0, 1, 2].map(() => measure(command(document, library, style), folder))),
      );
      const exponent = Math.log(second.processor / first.processor) / Math.log(4);
      return [
        name,
        { "1,000": first.processor, "4,000": second.processor, exponent: round(exponent) },
      ];
    }),
  );
}

/** Processor time for 1,000 additional entries that nothing cites. */
function uncited() {
  const [few, many] = [prepare("few", 20, 10000), prepare("many", 20, 50000)];
  writeFileSync(many.document, readFileSync(few.document));
  return Object.fromEntries(
    tools.map(({ name, command }) => {
      const [first, second] = [few, many].map(({ document, library }) =>
        medianOf([0, 1, 2].map(() => measure(command(document, library, style), folder))),
      );
      return [name, { seconds: round((second.processor - first.processor) / 40, 4) }];
    }),
  );
}

function medianOf(runs) {
  const median = (name) => {
    const sorted = runs.map((run) => run[name]).filter((value) => value !== undefined);
    sorted.sort((a, b) => a - b);
    return round(sorted[Math.floor(sorted.length / 2)], 3);
  };
  return {
    seconds: median("seconds"),
    processor: median("processor"),
    megabytes: median("megabytes"),
  };
}

function round(value, digits = 2) {
  return value === undefined || Number.isNaN(value) ? undefined : Number(value.toFixed(digits));
}
