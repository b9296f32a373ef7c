// Compare our CSL processor with citeproc-js, run as a black box, in the styles of the catalogue: `node
// tests/conformance/compare-styles.mjs [--sample N] [--style NAME] [--chunk I/N] [--json FILE] [--all] [--cache
// FOLDER]`. citeproc-js is installed into the temporary folder if it is not there yet. Prints how many citations
// and entries are the same, and the differences by class.
import { readFile, writeFile } from "node:fs/promises";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { classOf } from "./compare-classes.mjs";
import { localeSource, packedStyle, styleNames, unpack } from "./compare-catalogue.mjs";
import { ofContent, ofHtml } from "./compare-text.mjs";
import { installed } from "./installed.mjs";
import { loadOurs } from "./load-ours.mjs";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    style: { type: "string", multiple: true },
    chunk: { type: "string" },
    json: { type: "string" },
    all: { type: "boolean" },
    cache: { type: "string" },
    examples: { type: "string", default: "2" },
    top: { type: "string", default: "40" },
  },
});

const here = import.meta.dirname;
const works = JSON.parse(await readFile(join(here, "compare-works.json"), "utf8"));
const cites = JSON.parse(await readFile(join(here, "compare-clusters.json"), "utf8"));
const items = new Map(works.map((work) => [work.id, work]));
const CSL = createRequire(join(installed("citeproc@2.4.63"), "x.js"))("citeproc");
const ours = await loadOurs(localeSource);

const counts = {
  styles: 0,
  citations: 0,
  sameCitations: 0,
  entries: 0,
  sameEntries: 0,
  textOnly: 0,
  orders: 0,
};
const times = { ours: 0, theirs: 0 };
const classes = new Map();
const worst = [];

for (const name of chosen()) {
  const before = { ...counts };
  compare(name);
  const all = counts.citations + counts.entries - before.citations - before.entries;
  const same =
    counts.sameCitations + counts.sameEntries - before.sameCitations - before.sameEntries;
  worst.push({ name, missed: all - same });
}
await report();

/** Styles at regular intervals, so that samples of one size are the same. */
function chosen() {
  if (values.style) return values.style;
  let names = styleNames;
  if (values.sample) {
    const step = names.length / Number(values.sample);
    names = Array.from(
      { length: Number(values.sample) },
      (_, index) => names[Math.floor(index * step)],
    );
  }
  if (!values.chunk) return names;
  const [index, count] = values.chunk.split("/").map(Number);
  return names.filter((_, at) => at % count === index % count);
}

function compare(name) {
  const packed = packedStyle(name);
  const isNote = packed.a?.class === "note";
  const clusters = cites.map((cluster, index) => ({
    id: `c${index}`,
    items: cluster,
    noteIndex: isNote ? index + 1 : 0,
  }));
  const ownClusters = clusters.map((cluster) => ({
    ...cluster,
    items: cluster.items.map(({ "suppress-author": suppressAuthor, ...cite }) =>
      suppressAuthor ? { ...cite, suppressAuthor } : cite,
    ),
  }));
  let theirs;
  let start = performance.now();
  try {
    theirs = cached(name, () => runTheirs(packed, clusters));
  } catch (error) {
    return note({ name, kind: "theirs throws", ours: "", theirs: String(error).slice(0, 80) });
  }
  times.theirs += performance.now() - start;
  start = performance.now();
  let mine;
  try {
    mine = ours.run(packed, ownClusters, items);
  } catch (error) {
    return note({ name, kind: "ours throws", ours: String(error.stack).slice(0, 300), theirs: "" });
  }
  times.ours += performance.now() - start;

  counts.styles += 1;
  const listed = mine.bibliography ?? [];
  const lists = {
    ours: listed.map(({ id }) => id),
    theirs: (theirs.bibliography || []).map(({ id }) => id),
  };
  const isReordered = lists.ours.join(" ") !== lists.theirs.join(" ");
  for (const [index, cluster] of clusters.entries()) {
    counts.citations += 1;
    const a = ofContent(mine.clusters[index].content);
    const b = ofHtml(theirs.clusters[index]);
    const place = { name, kind: "citation", cluster, isNote, packed, isReordered };
    if (same(a, b, place)) counts.sameCitations += 1;
  }
  if (!theirs.bibliography) return;
  if (isReordered) {
    counts.orders += 1;
    const at = listed.findIndex(({ id }, index) => id !== theirs.bibliography[index]?.id);
    const around = (list) =>
      list
        .slice(at, at + 3)
        .map(({ id }) => id)
        .join(" ");
    const parts = { ours: around(listed), theirs: around(theirs.bibliography) };
    note({ name, kind: "order", ...parts, lists, packed });
  }
  const byId = new Map(listed.map((entry) => [entry.id, entry]));
  for (const { id, html } of theirs.bibliography) {
    counts.entries += 1;
    const a = ofContent(byId.get(id)?.content ?? []);
    const b = ofHtml(html);
    if (same(a, b, { name, kind: "entry", id, isNote, packed, isReordered }))
      counts.sameEntries += 1;
  }
}

function same(a, b, place) {
  if (a.marked === b.marked) return true;
  const isText = a.text !== b.text;
  if (!isText) counts.textOnly += 1;
  note({ ...place, ours: isText ? a.text : a.marked, theirs: isText ? b.text : b.marked, isText });
  return false;
}

function note(difference) {
  const key = classOf(difference);
  const found = classes.get(key) ?? { count: 0, styles: new Set(), examples: [] };
  classes.set(key, found);
  found.count += 1;
  if (!found.styles.has(difference.name) && found.examples.length < Number(values.examples)) {
    const { name, kind, id, cluster, ours, theirs } = difference;
    found.examples.push({ name, kind, of: id ?? cluster?.id, ours, theirs });
  }
  found.styles.add(difference.name);
}

/** The output of citeproc-js does not change, so a folder may keep it. */
function cached(name, run) {
  if (!values.cache) return run();
  const path = join(values.cache, `${name}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  const result = run();
  writeFileSync(path, JSON.stringify(result));
  return result;
}

function runTheirs(packed, clusters) {
  const lang = "en-US";
  const sys = {
    retrieveLocale: (tag) => localeSource(tag) ?? localeSource("en-US"),
    retrieveItem: (id) => structuredClone(items.get(id)),
  };
  const engine = new CSL.Engine(sys, unpack(packed), lang);
  engine.setOutputFormat("html");
  const citations = clusters.map(({ id, items, noteIndex }) => ({
    citationID: id,
    citationItems: structuredClone(items),
    properties: { noteIndex },
  }));
  const cited = new Set(clusters.flatMap(({ items }) => items.map(({ id }) => id)));
  const uncited = [...items.keys()].filter((id) => !cited.has(id));
  const written = new Map(
    engine.rebuildProcessorState(citations, "html", uncited).map(([id, , html]) => [id, html]),
  );
  const bibliography = engine.makeBibliography();
  return {
    clusters: clusters.map(({ id }) => clean(written.get(id) ?? "")),
    bibliography: bibliography && entriesOf(bibliography),
  };
}

function entriesOf([{ entry_ids }, texts]) {
  const ids = entry_ids.flat();
  return ids.map((id, index) => ({ id, html: clean(texts[index] ?? "") }));
}

/** citeproc-js has its own words for what prints nothing. */
function clean(html) {
  return html.includes("[CSL STYLE ERROR: reference with no printed form.]") ? "" : html;
}

async function report() {
  const share = (part, whole) =>
    `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(2)} %)`;
  console.log(
    `Styles: ${counts.styles}; ours ${Math.round(times.ours)} ms, citeproc-js ${Math.round(times.theirs)} ms`,
  );
  console.log(`Citations the same: ${share(counts.sameCitations, counts.citations)}`);
  console.log(`Entries the same: ${share(counts.sameEntries, counts.entries)}`);
  const isExplained = (key) => /^(?:theirs|contested): /.test(key);
  const known = [...classes].filter(([key]) => isExplained(key));
  const explained = known.reduce((sum, [, found]) => sum + found.count, 0);
  const all = counts.citations + counts.entries;
  const same = counts.sameCitations + counts.sameEntries;
  console.log(`The same or explained: ${share(same + explained, all)}`);
  console.log(
    `Different in formats alone: ${counts.textOnly}; other order of entries: ${counts.orders} styles`,
  );
  const sorted = [...classes].sort(
    ([one, a], [two, b]) => isExplained(two) - isExplained(one) || b.count - a.count,
  );
  for (const [key, { count, styles, examples }] of sorted.slice(
    0,
    values.all ? undefined : Number(values.top),
  )) {
    console.log(`\n${count} in ${styles.size} styles: ${key}`);
    for (const { name, kind, of, ours, theirs } of examples) {
      console.log(
        `  ${name}, ${kind} ${of}\n    ours   ${shown(ours)}\n    theirs ${shown(theirs)}`,
      );
    }
  }
  worst.sort((a, b) => b.missed - a.missed);
  console.log(
    `\nMost differences: ${worst
      .slice(0, 12)
      .map(({ name, missed }) => `${name} ${missed}`)
      .join(", ")}`,
  );
  if (!values.json) return;
  const out = sorted.map(([key, { count, styles, examples }]) => ({
    key,
    count,
    styles: styles.size,
    examples,
  }));
  await writeFile(values.json, JSON.stringify({ counts, times, classes: out }));
}

/** Make non-breaking spaces visible. */
function shown(text) {
  return text.replaceAll("\u00a0", "⍽").replaceAll("\u202f", "⎵").replaceAll("\n", "↵");
}
