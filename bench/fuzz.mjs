// Run random documents and libraries through the whole engine: `npm run fuzz [-- --runs 1000000 --seconds 600]`.
// Nothing may throw or take a second, HTML must be well-formed, and positions must match the text they refer to.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { VFile } from "vfile";
import { loadEngine } from "./load-engine.mjs";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "1000000" },
    seconds: { type: "string", default: "600" },
    seed: { type: "string", default: String(Date.now() % 1e9) },
  },
});
const { loadStyle, openLibrary, render, wellFormed } = await loadEngine();
const styles = ["apa", "oscola", "ieee", "chicago"].map((name) => loadStyle(name));
const root = join(import.meta.dirname, "..");
const entries = readFileSync(join(root, "references.bib"), "utf8").split(/(?=^@)/m);
const documents = [
  readFileSync(join(root, "README.md"), "utf8"),
  readFileSync(join(root, "docs/citation-syntax.md"), "utf8"),
  ...readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("input.md"))
    .map((name) => readFileSync(join(root, "tests", name), "utf8")),
].map((text) => text.slice(0, 2000));

const piece = fc.constantFrom(
  ..."[ ] [@ @ -@ ; , p. art. 33-35 { } {} @{ ( ) * ** _ ` ~~~ > # - | [^1] [^1]: ::: {#refs} < > & ! \\ ^ $ \n \n\n \t --- nocite: gc1 crc é \0 \u{1F600}".split(
    " ",
  ),
  " ",
  "\n\n",
  "[see @gc1, pp. 33-35; @crc]",
  '[w](<@gc3; @x, art. 2(1)> "inferred: y")',
  "[@crc، المادة ٢، ٤ و٦]",
  "[@crc, ст. 2; @gc1，第3页]",
  "\n::: {#refs .a}\n",
  "\n:::\n",
);
const front = fc.constantFrom(
  "",
  "",
  ...["ar", "ru", "zh"].map((lang) => `---\nlang: ${lang}\n---\n\n`),
);
const generated = fc
  .tuple(front, fc.array(piece, { maxLength: 40 }))
  .map(([start, pieces]) => start + pieces.join(""));
const change = fc.record({ at: fc.nat(2000), cut: fc.nat(12), put: fc.oneof(piece, fc.string()) });
const mutated = (texts) =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([text, changes]) =>
      changes.reduce(
        (result, { at, cut, put }) => result.slice(0, at) + put + result.slice(at + cut),
        text,
      ),
    );
const document = fc.oneof(
  { weight: 3, arbitrary: generated },
  { weight: 1, arbitrary: mutated(documents) },
);
const library = fc
  .array(fc.oneof(fc.constantFrom(...entries), mutated(entries)), { maxLength: 4 })
  .map((list) => list.join("\n"));

// Each style is compiled twice: for the first works, and then for all.
for (let style = 0; style < styles.length; style++) {
  for (const bib of ["@misc{a, title = {A}}", entries.join("\n")]) cite(bib, style);
}
let slowest = 0;
const end = Date.now() + Number(options.seconds) * 1000;
const seed = Number(options.seed);
let runs = 0;
for (; runs < Number(options.runs) && Date.now() < end; runs += 1000) {
  fc.assert(fc.property(document, library, fc.nat(styles.length - 1), run), {
    numRuns: 1000,
    seed: seed + runs,
  });
  process.stderr.write(`\r${runs + 1000} inputs, the slowest ${Math.round(slowest)} ms`);
}
console.log(`\n${runs} inputs, seed ${seed}: no throw, the slowest took ${Math.round(slowest)} ms`);

function cite(bib, style) {
  const library = openLibrary([new VFile({ path: "refs.bib", value: bib })]);
  const text = library.keys.map((key) => `[@{${key}}]`).join("\n\n");
  render(new VFile({ value: text }), { library, style: styles[style], to: "html" });
}

/** Run one input; the time is processor time, which other processes do not lengthen. */
function run(text, bib, style) {
  const before = process.cpuUsage();
  const paper = new VFile({ path: "paper.md", value: text });
  const file = new VFile({ path: "refs.bib", value: bib });
  const opened = openLibrary([file]);
  const html = render(paper, { library: opened, style: styles[style], to: "html" });
  const time = process.cpuUsage(before).user / 1000;
  slowest = Math.max(slowest, time);

  if (time > 1000) throw new Error(`took ${time} ms`);
  const broken = wellFormed(html);
  if (broken) throw new Error(`HTML: ${broken}`);
  for (const { node } of paper.data.citations?.citations ?? []) {
    for (const { key, keyPosition } of node.items) {
      const { start, end } = keyPosition;
      // CommonMark does not read U+0000.
      const named = text.slice(start.offset, end.offset).replaceAll("\0", "\uFFFD");
      const plain = named.replace(/\\([!-/:-@[-`{-~])/g, "$1");
      // A destination whose `@` is a character reference has no position of its own.
      const isReferred = named.includes("&") || (named === "" && text.includes("&"));
      if (named !== key && plain !== key && !isReferred) {
        throw new Error(`the place of ${key} names ${named}`);
      }
    }
  }
  for (const [source, { messages }] of [
    [text, paper],
    [bib, file],
  ]) {
    for (const { place, ruleId } of messages) {
      const [from, to] = [place?.start ?? place, place?.end ?? place];
      if (!from) continue;
      if (!(
        from.offset === undefined ||
        (from.offset >= 0 && from.offset <= to.offset && to.offset <= source.length)
      )) {
        throw new Error(`${ruleId}: a place outside the text`);
      }
    }
  }
}
