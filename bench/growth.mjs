// Measure how processor time grows with each Markdown construct, each kind of value and each format: `node
// bench/growth.mjs [--only KIND] [--case START] [--all]`, where a kind is one of `kinds`. A case is doubled until
// it takes a while; the exponent is that of its last four doublings. Prints those above 1.25 (with `--all`, each),
// and exits 1 if one stays above 1.4.
import { parseArgs } from "node:util";
import { VFile } from "vfile";
import { importSources } from "../scripts/import-sources.mjs";
import { notebookCases, withNotebook } from "./growth-notebook.mjs";
import { citing, constructs, libraries, many, parts } from "./growth-cases.mjs";

const { values: options } = parseArgs({
  options: { only: { type: "string" }, all: { type: "boolean" }, case: { type: "string" } },
});
const engine = await importSources(
  "src/citations/abbreviations.ts",
  "src/citations/style.ts",
  "src/csl/style/read-style.ts",
  "src/library/export-formats.ts",
  "src/library/import-records.ts",
  "src/library/open-library.ts",
  "src/library/plan-import.ts",
  "src/notebook/read-notebook.ts",
  "src/remark/render/render-document.ts",
  "src/works/fields.ts",
);
const { fields, formats, importRecords, loadStyle, openLibrary, planImport } = engine;
const { readAbbreviations, readNotebook, readStyle, render } = engine;

const works = Array.from(
  { length: 50 },
  (_, i) => `@book{k${i}, title = {Title ${i}}, author = {Doe, J.}, year = ${1950 + i}}`,
).join("\n");
const known = libraryOf(works);
const apa = loadStyle("apa");
const oscola = loadStyle("oscola");

const kinds = new Map([
  ["markdown", markdown],
  ["documents", documents],
  ["values", values],
  ["libraries", imports],
  ["styles", styles],
  ["notebooks", notebooks],
  ["abbreviations", abbreviations],
]);
/** The limits at which doubling ends, whichever comes first. */
const ends = {
  milliseconds: 150,
  markdown: 1 << 18,
  documents: 1 << 20,
  values: 1 << 16,
  libraries: 1 << 19,
  styles: 1 << 18,
  notebooks: 1 << 15,
  abbreviations: 1 << 18,
};
const most = 1.25;
const rows = [];
for (const [kind, list] of kinds) {
  if (options.only && options.only !== kind) continue;
  const before = rows.length;
  for (const [name, make, run] of list()) {
    if (options.case && !name.startsWith(options.case)) continue;
    let growth = growthOf(name, make, run, ends.milliseconds, ends[kind]);
    // A pause for garbage collection may look like growth; real growth continues.
    if (growth.exponent > most) growth = growthOf(name, make, run, 2000, ends[kind] * 16);
    rows.push({ kind, ...growth });
    const { exponent } = rows.at(-1);
    if (exponent > most || options.all) console.log(lineOf(rows.at(-1)));
  }
  const own = rows.slice(before).map(({ exponent }) => exponent);
  own.sort((a, b) => a - b);
  const [middle, last] = [own[own.length >> 1], own.at(-1)];
  console.log(`${kind}: ${own.length} cases, exponent ${middle} in the middle, ${last} at most`);
}
process.exitCode = rows.some(({ exponent }) => exponent > 1.4) ? 1 : 0;

function lineOf({ kind, name, exponent, times }) {
  const steps = times.map(([size, time]) => `${size}: ${time.toFixed(1)}`).join(", ");
  return `${kind} | ${name} | ${exponent} | ${steps} ms`;
}

/** Times at doubling sizes, and the exponent of the last four doublings that can be measured. */
function growthOf(name, make, run, milliseconds, longest) {
  const all = [];
  for (let n = 8; ; n *= 2) {
    const text = make(n);
    let best = Infinity;
    // A pause for garbage collection lengthens one run, but not every run.
    for (let turn = 0; turn < 2 && (turn === 0 || best < 100); turn++) {
      best = Math.min(
        best,
        timeOf(() => run(text)),
      );
    }
    all.push([text.length ?? textOf(text).length, best]);
    if (all.length >= 5 && (best > milliseconds || all.at(-1)[0] >= longest)) break;
  }
  const times = all.slice(-5);
  const [[from, first], [to, last]] = [times[0], times.at(-1)];
  const exponent = Math.log(last / Math.max(first, 1)) / Math.log(to / from);
  return { name, times, exponent: Number(Math.max(0, exponent).toFixed(2)) };
}

function timeOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function libraryOf(value) {
  return openLibrary([new VFile({ path: "a.bib", value })]);
}

function markdown() {
  return [...constructs].map(([name, make]) => [
    name,
    make,
    (text) =>
      render(new VFile({ path: "a.md", value: text }), { library: known, style: apa, to: "html" }),
  ]);
}

/** Documents that cite more and more works, in each kind of style and each format. */
function documents() {
  const formatted = [
    ["apa", "html"],
    ["apa", "json"],
    ["ieee", "html"],
    ["oscola", "html"],
    ["oscola", "markdown"],
  ];
  return formatted.flatMap(([name, to]) => {
    const style = loadStyle(name);
    return [...citing].map(([what, make]) => [
      `${what} (${name}, ${to})`,
      make,
      (files) => {
        const library = libraryOf(files.library);
        render(new VFile({ path: "a.md", value: files.document }), { library, style, to });
      },
    ]);
  });
}

/** One field of each kind, and those that we parse ourselves, for each part. */
function values() {
  const own = [
    "execution",
    "evidence",
    "articles",
    "pagination",
    "ids",
    "keywords",
    "note",
    "related",
  ];
  const firsts = new Map(fields.map(({ name, value }) => [value, name]).reverse());
  const names = new Set(["title", ...firsts.values(), ...own]);
  return [...names].flatMap((field) =>
    parts.map((part) => [
      `${field} = ${JSON.stringify(part)}`,
      (n) => part.repeat(n),
      (text) => {
        const library = libraryOf(`@book{a, ${field} = {${text}},\n year = 1999}\n`);
        const found = library.keys.map((key) => library.get(key));
        for (const style of [apa, oscola]) {
          render(new VFile({ path: "a.md", value: "[@a, p. 3]" }), { library, style, to: "html" });
        }
        for (const { write } of formats) write(found, library);
      },
    ]),
  );
}

function imports() {
  return [...libraries].map(([name, make]) => [
    name,
    make,
    (value) => {
      const library = openLibrary([new VFile({ path: "a.txt", value })]);
      for (const key of library.keys) library.get(key);
      planImport(importRecords(new VFile({ path: "a.txt", value })), known);
    },
  ]);
}

function styles() {
  const style = (inner) =>
    `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">${inner}</style>`;
  const cases = {
    "groups in groups": (n) => "<group>".repeat(n) + "</group>".repeat(n),
    "open groups": (n) => "<group>".repeat(n),
    attributes: (n) => `<text ${Array.from({ length: n }, (_, i) => `a${i}="b"`).join(" ")}/>`,
    "texts beside": (n) => '<text variable="title"/>'.repeat(n),
    macros: (n) =>
      `</layout></citation>${Array.from({ length: n }, (_, i) => `<macro name="m${i}"><text macro="m${i + 1}"/></macro>`).join("")}<citation><layout><text macro="m0"/>`,
    "unknown elements": (n) => "<unknown/>".repeat(n),
    entities: (n) => `<text value="${"&amp;".repeat(n)}"/>`,
    comments: (n) => "<!--".repeat(n),
    "<": (n) => "<".repeat(n),
    "ends of nothing open": (n) => "<group>".repeat(n) + "</text>".repeat(n),
    declarations: (n) => "<!a>".repeat(n),
    "missing macros": (n) => '<text macro="x"/><text variable="title"/>'.repeat(n),
    branches: (n) => `<choose>${'<else-if type="book"/>'.repeat(n)}</choose>`,
    "chooses in chooses": (n) => '<choose><if type="book">'.repeat(n) + "</if></choose>".repeat(n),
    "names in substitutes": (n) =>
      '<names variable="author"><substitute>'.repeat(n) + "</substitute></names>".repeat(n),
    "names of one element": (n) => `<names variable="${"author ".repeat(n)}"/>`,
    types: (n) => `<choose><if type="${"book ".repeat(n)}"><text value="a"/></if></choose>`,
    "sort keys": (n) =>
      `</layout><sort>${'<key macro="x"/><key variable="title"/>'.repeat(n)}</sort><layout>`,
    terms: (n) =>
      `</layout></citation><locale><terms>${many((i) => `<term name="t${i}">a</term>`)(n)}</terms></locale><citation><layout>`,
    locales: (n) =>
      `</layout></citation>${'<locale xml:lang="en"><terms><term name="page">a</term></terms></locale>'.repeat(n)}<citation><layout>`,
    citations: (n) =>
      `</layout></citation>${'<citation><layout><text variable="title"/></layout></citation>'.repeat(n)}<citation><layout>`,
    "date parts": (n) => `<date variable="issued">${'<date-part name="year"/>'.repeat(n)}</date>`,
    text: (n) => "a ".repeat(n),
    CDATA: (n) => "<![CDATA[a]]>".repeat(n),
    "open attributes": (n) => "<text a=".repeat(n),
  };
  return Object.entries(cases).map(([name, make]) => [
    name,
    (n) => style(`<citation><layout>${make(n)}</layout></citation>`),
    (text) => readStyle(text),
  ]);
}

/** Notebooks are read and checked from files. */
function notebooks() {
  const run = (files) => withNotebook(files, (root) => readNotebook(root));
  return notebookCases().map(([name, make]) => [name, make, run]);
}

function textOf(files) {
  return Object.values(files).join("");
}

function abbreviations() {
  const table = (entries) => `{"default": {"container-title": {${entries}}}}`;
  const cases = {
    journals: (n) => table(many((i) => `"J ${i}": "J${i}"`, ",")(n)),
    lists: (n) => `{${many((i) => `"l${i}": {"title": {}}`, ",")(n)}}`,
    "a long name": (n) => table(`"${"a ".repeat(n)}": "${"b. ".repeat(n)}"`),
  };
  return Object.entries(cases).map(([name, make]) => [
    name,
    make,
    (value) => {
      const file = new VFile({ path: "a.md", value: "[@k1; @k2]" });
      const table = readAbbreviations(value);
      render(file, {
        library: known,
        style: apa,
        to: "html",
        ...(table && { abbreviations: table }),
      });
    },
  ]);
}
