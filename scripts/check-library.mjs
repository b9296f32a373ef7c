// Check a library: `node scripts/check-library.mjs FILE… [--styles apa,chicago] [--show 5]`. Writes its works in
// every format, imports them again, and lists them in styles. Nothing may be new, added or in conflict; no
// identifier may be missing; no TeX may be left in what people read.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { VFile } from "vfile";
import { importSources } from "./import-sources.mjs";

const { values: options, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    styles: { type: "string", default: "apa,chicago" },
    show: { type: "string", default: "5" },
  },
});
const show = Number(options.show);
const { format, formats, importRecords, loadStyle, openLibrary, planImport } = await importSources(
  "src/citations/format.ts",
  "src/citations/style.ts",
  "src/library/export-formats.ts",
  "src/library/import-records.ts",
  "src/library/open-library.ts",
  "src/library/plan-import.ts",
);

/** Fields that must arrive byte for byte in every format. */
const identifiers = ["doi", "eprint", "isbn", "issn", "pmid", "pmcid", "url"];
/** What no reader should see in a text; formulas are between `$`, and an ellipsis has three dots. */
const debris = [
  ["\\", /\\/],
  ["brace", /[{}]/],
  ["space before a stop", / [,.;:](?= |$)/],
  ["two stops", /(?<!\.)\.\.(?!\.)|,,|;;|::|,\./],
  ["empty brackets", /\(\s*\)|\[\s*\]/],
];

let failures = 0;
for (const path of paths) checkLibrary(path);
process.exitCode = failures > 0 ? 1 : 0;

function checkLibrary(path) {
  const value = readFileSync(path);
  const file = new VFile({ path, value });
  const library = openLibrary([file]);
  const works = library.keys.flatMap((key) => library.get(key) ?? []);
  console.log(`${path}: ${works.length} works`);
  const byRule = Map.groupBy?.(file.messages, ({ ruleId }) => ruleId) ?? grouped(file.messages);
  for (const [rule, { length }] of byRule) console.log(`  ${length} × ${rule}`);
  for (const one of formats) checkFormat(one, works, library, value);
  for (const style of options.styles.split(",")) checkStyle(style, works, library);
}

function grouped(messages) {
  const groups = new Map();
  for (const one of messages) groups.set(one.ruleId, [...(groups.get(one.ruleId) ?? []), one]);
  return groups;
}

function checkFormat({ id, extension, write }, works, library, source) {
  const written = write(works, library);
  const said = withoutResidue(written);
  const file = new VFile({ path: `library.${extension}`, value: Buffer.from(written) });
  const steps = planImport(importRecords(file), library);
  const known = steps.filter(({ what }) => what === "known");
  const more = known.filter(({ added }) => added.size > 0);
  const conflicts = known.filter(({ conflicts }) => conflicts.length > 0);
  const fresh = steps.filter(({ what }) => what === "new");
  const lost = works.flatMap(({ key, fields }) =>
    identifiers.flatMap((name) => {
      const own = fields.get(name);
      const found = own === undefined || said.includes(escaped(bare(own), id));
      return found ? [] : [`${key}: ${name} = {${own}}`];
    }),
  );
  const counts = [fresh, more, conflicts].map(({ length }) => length).join(" / ");
  if (written.includes("%25") && !source.includes("%25")) console.log("    %25 is new");
  console.log(
    `  ${id}: ${steps.length} back, ${counts} new / more / in conflict, ${lost.length} identifiers not as written`,
  );
  if (fresh.length + more.length + conflicts.length > 0) failures += 1;
  list(fresh.map(({ record }) => `new ${record.key}`));
  list(
    more.map(
      ({ key, added }) => `more ${key}: ${[...added].map((one) => one.join(" = ")).join(", ")}`,
    ),
  );
  list(
    conflicts.flatMap(({ key, conflicts }) =>
      conflicts.map(
        ({ field, ours, theirs }) => `conflict ${key}: ${field}\n      ${ours}\n      ${theirs}`,
      ),
    ),
  );
  list(lost.map((one) => `identifier ${one}`));
  list(
    file.messages
      .filter(({ fatal }) => fatal !== undefined)
      .map(({ reason }) => `message ${reason}`),
  );
}

/** An identifier without what other programs add to it. */
function bare(value) {
  return value
    .replace(/^\{|\}$|\\(?=[_%&#])/g, "")
    .replace(/^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "")
    .trim();
}

/** A format without our own additions, as other programs read it. */
function withoutResidue(written) {
  return written
    .replace(/BibLaTeX: @[^\n\r<]*/g, "")
    .replace(/^ {2}biblatex = .*$/gm, "")
    .replace(/"custom": \{[^]*?\n {4}\}/g, "")
    .replace(/^ {4}custom:\n(?: {6}.*\n)+/gm, "");
}

/** An address as it is escaped in a format. */
function escaped(value, id) {
  if (id === "zotero-rdf") {
    return value.replace(/&/g, "&#x26;").replace(/</g, "&#x3C;");
  }
  return id === "csl-json" ? JSON.stringify(value).slice(1, -1) : value;
}

function checkStyle(name, works, library) {
  const style = loadStyle(name);
  const { bibliography } = format({
    style,
    work: (key) => library.get(key),
    clusters: [],
    nocite: works.map(({ key }) => key),
  });
  const texts = bibliography.map(({ key, parts }) => [key, parts.map(({ text }) => text).join("")]);
  const counts = [];
  for (const [kind, pattern] of debris) {
    const found = texts.filter(([, text]) =>
      pattern.test(text.replace(/\$[^$]*\$|https?:\S+/g, "")),
    );
    if (found.length > 0) counts.push([kind, found]);
  }
  console.log(`  ${name}: ${texts.length} entries`);
  for (const [kind, found] of counts) {
    console.log(`    ${kind} in ${found.length}`);
    list(found.map(([key, text]) => `  ${key}: ${text}`));
  }
}

function list(lines) {
  for (const line of lines.slice(0, show)) console.log(`    ${line}`);
}
