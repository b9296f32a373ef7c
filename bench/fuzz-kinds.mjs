import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VFile } from "vfile";
import { fuzzNotebook } from "./fuzz-notebook.mjs";
import { fuzzValues } from "./fuzz-values.mjs";

const root = join(import.meta.dirname, "..");

/** The texts of files from which fuzzing starts, at most a few thousand characters of each. */
function seeds(folder, pattern) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => pattern.test(name))
    .map((name) => readFileSync(join(root, folder, name), "utf8").slice(0, 6000));
}

/** The texts, and each of their parts separately: small inputs are read a hundred times as often. */
function withParts(texts, boundary) {
  return [...new Set([...texts, ...texts.flatMap((text) => text.split(boundary))])];
}

/**
 * What is fuzzed, by name: texts to start from, and what to do with one. Each throws if something does not hold;
 * for all of them, nothing may throw by itself or take long.
 */
export function fuzzKinds(engine) {
  const { createEngine, importRecords, loadLocale, loadStyle, openLibrary, planImport } = engine;
  const {
    NotTakenIn,
    propose,
    readHtml,
    readSource,
    readStyle,
    readTei,
    readYaml,
    render,
    writeImport,
  } = engine;
  const own = readFileSync(join(root, "references.bib"), "utf8").slice(0, 6000);
  const bib = withParts([...seeds("tests", /\.bib$/), own], /\n(?=@)/);
  const foreign = seeds("tests/formats/foreign/fixtures", /input\.\w+$/);
  const ris = withParts(seeds("tests", /\.ris$/), /\n(?=TY  - )/);
  const rdf = seeds("tests", /\.rdf$|zotero-rdf.*input/);
  const json = [
    '[{"id":"a","type":"book","title":"A <i>b</i>","author":[{"family":"Doe","given":"J."},{"literal":"Body"}],"issued":{"date-parts":[[2001,2,3],[2002]]},"page":"1-20","custom":{"apparatus":{"kind":"treaty","treaty":{"adopted":"1948-12-09"}}},"note":"type: treaty"}]',
    ...foreign.filter((text) => /^\s*[[{]/.test(text)),
  ];
  const yaml = [
    "- id: a\n  type: book\n  title: A\n  author:\n  - family: Doe\n    given: J.\n  issued:\n  - year: 2001\n  note: |\n    two\n    lines\n- id: b\n  title: 'it''s *x* &y'\n",
    "a: &a [x, {b: c}]\nd: *a\n? e\n: !!str 1\nf: >-\n  g\n  h\n",
  ];
  const style = loadStyle("apa");
  const works = [
    {
      id: "a",
      type: "book",
      title: "A Title",
      author: [{ family: "Doe", given: "Jane" }],
      issued: { "date-parts": [[2001]] },
      page: "1-20",
      volume: "3",
    },
    {
      id: "b",
      type: "article-journal",
      title: "Other",
      author: [{ family: "Doe", given: "J." }, { family: "Roe" }, { literal: "X" }],
      editor: [{ family: "Ed" }],
      issued: { "date-parts": [[2001, 5]] },
      "container-title": "J",
    },
    { id: "c", type: "legal_case", title: "C v. D", issued: { raw: "about 1900" } },
  ];
  const items = new Map(works.map((work) => [work.id, work]));
  const clusters = [["a"], ["b", "c"], ["a"], ["a", "b"]].map((ids, index) => ({
    id: `c${index}`,
    noteIndex: index + 1,
    items: ids.map((id) => ({ id, locator: "3-5", label: "page" })),
  }));
  const notebook = mkdtempSync(join(tmpdir(), "apparatus-fuzz-"));
  mkdirSync(join(notebook, "sources"));
  const empty = openLibrary([]);

  function library(value, path) {
    const file = new VFile({ path, value: Buffer.from(value) });
    const opened = openLibrary([file]);
    for (const key of opened.keys) opened.get(key);
    placesOf(file, String(file));
    return opened;
  }

  function imported(value) {
    const file = new VFile({ path: "a.txt", value: Buffer.from(value) });
    const records = importRecords(file);
    const ours = "@book{a, title = {A}}\n\n@comment{kept}\n";
    const opened = openLibrary([new VFile({ path: "r.bib", value: Buffer.from(ours) })]);
    const steps = planImport(records, opened);
    const { text, refused } = writeImport(ours, steps, opened, { replace: false });
    const again = openLibrary([new VFile({ path: "r.bib", value: Buffer.from(text) })]);
    const fresh = steps.filter((step) => step.what === "new" && !refused.includes(step)).length;
    if (again.keys.length !== 1 + fresh)
      throw new Error(`${again.keys.length} entries, expected ${1 + fresh}`);
    if (!again.has("a")) throw new Error("the entry that was there is gone");
    // Inside braces it is a value; at the start of a line it is a command.
    if (/^@(?:preamble|string)\s*[{(]/im.test(text))
      throw new Error("more than entries was written");
  }

  function takenIn(value) {
    for (const read of [readHtml, readTei, undefined]) {
      try {
        const { transcript, form, facts } = read?.(value) ?? {
          transcript: value,
          form: "plain",
          facts: {},
        };
        propose({ id: "a", transcript, form, lang: "en", facts, library: empty });
      } catch (error) {
        // A tree that is too deep for its recursive reader is refused by the command.
        if (!(error instanceof NotTakenIn || error instanceof RangeError)) throw error;
      }
    }
  }

  return {
    bib: { seeds: bib, run: (text) => library(text, "a.bib") },
    ris: { seeds: ris, run: (text) => library(text, "a.ris") },
    "csl-json": { seeds: json, run: (text) => library(text, "a.json") },
    "csl-yaml": { seeds: yaml, run: (text) => library(text, "a.yaml") },
    rdf: { seeds: rdf, run: (text) => library(text, "a.rdf") },
    formats: { seeds: [...foreign, ...ris, ...json], run: (text) => library(text, "a.txt") },
    yaml: { seeds: yaml, run: (text) => readYaml(text).plain() },
    import: { seeds: [...bib, ...ris, ...json, ...yaml, ...rdf, ...foreign], run: imported },
    style: {
      seeds: seeds("tests/corpus", /\.csl$/),
      run(text) {
        const read = readStyle(text).style;
        createEngine(read, { loadLocale }).run({ items, clusters, uncited: ["a", "b", "c"] });
        if ({}.polluted !== undefined) throw new Error("an object of JavaScript was changed");
      },
    },
    markdown: {
      seeds: withParts(
        [
          ...seeds("tests", /input\.md$/),
          readFileSync(join(root, "docs/citation-syntax.md"), "utf8").slice(0, 4000),
        ],
        /\n\n/,
      ),
      run(text) {
        const file = new VFile({ path: "a.md", value: text });
        const broken = engine.wellFormed(render(file, { library: empty, style, to: "html" }));
        if (broken) throw new Error(`HTML: ${broken}`);
      },
    },
    source: {
      seeds: seeds("tests/notebook/fixtures", /sources\/[^/]*\.md$/),
      run(text) {
        writeFileSync(join(notebook, "sources/a.md"), text);
        // The transcript is the text without its front matter, which is often right and often not.
        writeFileSync(
          join(notebook, "sources/a.txt"),
          text.replace(/^---\n[\s\S]*?\n---\n\n?/, ""),
        );
        const { file } = readSource(notebook, "a", "sources/a.md", empty);
        placesOf(file, text);
      },
    },
    "taken-in": {
      seeds: withParts(seeds("tests/notebook", /\.(?:html|tei|xml|txt)$/), /\n\n/),
      run: takenIn,
    },
    ...fuzzValues(engine),
    ...fuzzNotebook(engine),
  };
}

/** A message refers to a place within the text. */
function placesOf({ messages }, text) {
  for (const { place, ruleId, reason } of messages) {
    const [from, to] = [place?.start ?? place, place?.end ?? place];
    if (!from || from.offset === undefined) continue;
    if (!(from.offset >= 0 && from.offset <= to.offset && to.offset <= text.length + 2)) {
      const where = `${from.offset} to ${to.offset} of ${text.length}`;
      throw new Error(`${ruleId}: a place outside the text, ${where}: ${reason}`);
    }
  }
}
