// Measure what a page adds to the build, compared with plain Framework pages that have the same elements: `node
// compile.mjs && node bench/pages.mjs [--runs 3] [100 1000]`, for notebooks with these numbers of works. `first` is
// a build with an empty cache, `again` one with the cache of the build before. Processor seconds and megabytes are
// medians; the memory is that of the largest process.
import { readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { generateNotebook } from "./generate-notebook.mjs";
import { measure } from "./measure.mjs";
import { put, writeNotebook } from "./write-notebook.mjs";

const { values, positionals } = parseArgs({
  options: { runs: { type: "string", default: "3" } },
  allowPositionals: true,
});
const sizes = (positionals.length > 0 ? positionals : ["100", "1000"]).map(Number);
const repository = join(import.meta.dirname, "..");
const framework = join(repository, "node_modules/@observablehq/framework/dist/bin/observable.js");
process.env.OBSERVABLE_TELEMETRY_DISABLE = "1";

const rows = sizes.map(compare);
console.table(rows);
if (rows.length > 1) console.table(perPage(rows[0], rows.at(-1)));

function compare(works) {
  const folder = join(tmpdir(), "apparatus-bench-pages", String(works));
  const [notebook, plain] = [join(folder, "notebook"), join(folder, "plain")];
  rmSync(folder, { recursive: true, force: true });
  writeNotebook(notebook, generateNotebook(works));
  const runs = { first: [], again: [], plain: [] };
  for (let run = 0; run < Number(values.runs); run++) {
    rmSync(join(notebook, "node_modules/.cache"), { recursive: true, force: true });
    runs.first.push(measured("first", notebook, join(repository, "lib/cli.js")));
    runs.again.push(measured("again", notebook, join(repository, "lib/cli.js")));
    if (run === 0) writePlain(plain, join(notebook, "dist"));
    runs.plain.push(measured("plain", plain, framework));
  }
  const names = Object.keys(runs);
  const each = (field) =>
    Object.fromEntries(names.map((name) => [`${name} ${field}`, median(runs[name], field)]));
  const processor = each("processor");
  return {
    works,
    pages: countOf(plain, "src", ".md"),
    files: countOf(notebook, "dist", ""),
    ...processor,
    ratio: round(processor["first processor"] / processor["plain processor"]),
    ...each("megabytes"),
  };
}

/** The cost of each additional page, from the smallest notebook to the largest, in processor seconds. */
function perPage(few, many) {
  const cost = (name) =>
    (many[`${name} processor`] - few[`${name} processor`]) / (many.pages - few.pages);
  const plain = cost("plain");
  return Object.fromEntries(
    ["first", "again", "plain"].map((name) => [
      name,
      { "a page": round(cost(name), 4), ratio: round(cost(name) / plain) },
    ]),
  );
}

function measured(name, folder, command) {
  const { output, ...run } = measure([process.execPath, command, "build"], folder);
  if (output === undefined) throw new Error(`${name}: the build in ${folder} failed`);
  process.stderr.write(`${name} ${run.processor?.toFixed(2)} s ${run.megabytes?.toFixed(0)} MB\n`);
  return run;
}

/** The same elements as pages of a stock project: each page’s main part is one block of HTML. */
function writePlain(folder, site) {
  put(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  const config =
    'root: "src", style: null, globalStylesheets: [], pages: [], sidebar: false, toc: false, pager: false, footer: ""';
  put(join(folder, "observablehq.config.js"), `export default { ${config} };\n`);
  for (const name of htmlOf(site)) {
    const [, main] = /<main[^>]*>([^]*?)<\/main>/.exec(readFileSync(name, "utf8")) ?? [];
    if (main === undefined) continue;
    // Framework would look for the targets of links, and a blank line would end the block.
    const block = main
      .replace(/\n\s*\n/g, "\n")
      .replaceAll("${", "$ {")
      .replace(/ download(="[^"]*")?/g, "")
      .replace(/href="[^"]*"/g, 'href="#x"');
    put(join(folder, "src", relative(site, name).replace(/html$/, "md")), `<div>${block}</div>\n`);
  }
}

function htmlOf(site) {
  return filesOf(site).filter((name) => name.endsWith(".html"));
}

function countOf(folder, part, extension) {
  return filesOf(join(folder, part)).filter((name) => name.endsWith(extension)).length;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function median(runs, field) {
  const sorted = runs.map((run) => run[field]).sort((a, b) => a - b);
  return round(sorted[Math.floor(sorted.length / 2)]);
}

function round(value, digits = 2) {
  return Number(value?.toFixed(digits));
}
