// Compare our CSL processor with Pandoc’s in styles spread evenly over the catalogue: `node
// tests/conformance/compare-pandoc.mjs [--sample 200] [--style NAME] [--examples 2] [--json FILE]`. Pandoc must be
// installed. It gets the same works and citations, as its own JSON; texts are compared, without formatting.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { localeSource, packedStyle, styleNames } from "./compare-catalogue.mjs";
import { pandocClassOf } from "./compare-pandoc-classes.mjs";
import { ofContent } from "./compare-text.mjs";
import { loadOurs } from "./load-ours.mjs";
import { textOfPandoc, toPandoc } from "./pandoc-json.mjs";

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "200" },
    style: { type: "string", multiple: true },
    examples: { type: "string", default: "2" },
    json: { type: "string" },
  },
});

const here = import.meta.dirname;
const works = JSON.parse(readFileSync(join(here, "compare-works.json"), "utf8"));
const cites = JSON.parse(readFileSync(join(here, "compare-clusters.json"), "utf8"));
const items = new Map(works.map((work) => [work.id, work]));
const folder = mkdtempSync(join(tmpdir(), "compare-pandoc-"));
const library = join(folder, "works.json");
writeFileSync(library, JSON.stringify(works));

const ours = await loadOurs(localeSource);
const counts = { styles: 0, citations: 0, sameCitations: 0, entries: 0, sameEntries: 0, failed: 0 };
const classes = new Map();
try {
  for (const name of chosen()) compare(name);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report();

function chosen() {
  if (values.style) return values.style;
  const step = styleNames.length / Number(values.sample);
  return Array.from(
    { length: Number(values.sample) },
    (_, index) => styleNames[Math.floor(index * step)],
  );
}

function compare(name) {
  const packed = packedStyle(name);
  const isNote = packed.a?.class === "note";
  const theirs = runPandoc(packed);
  if (!theirs) {
    counts.failed += 1;
    return;
  }
  const clusters = cites.map((cluster, index) => ({
    id: `c${index}`,
    items: cluster.map(({ "suppress-author": suppressAuthor, ...cite }) =>
      suppressAuthor ? { ...cite, suppressAuthor } : cite,
    ),
    noteIndex: isNote ? index + 1 : 0,
  }));
  const mine = ours.run(packed, clusters, items);
  counts.styles += 1;
  const listed = mine.bibliography ?? [];
  const isReordered =
    listed.map(({ id }) => id).join() !== theirs.entries.map(({ id }) => id).join();
  const place = { name, packed, isNote, isReordered };
  for (const [index, { content }] of mine.clusters.entries()) {
    counts.citations += 1;
    const texts = { ours: plain(ofContent(content).text), theirs: plain(theirs.citations[index]) };
    if (same({ ...place, ...texts, kind: "citation", cluster: cites[index] }))
      counts.sameCitations += 1;
  }
  const byId = new Map(theirs.entries.map(({ id, text }) => [id, text]));
  for (const { id, content } of listed) {
    counts.entries += 1;
    const texts = { ours: plain(ofContent(content).text), theirs: plain(byId.get(id) ?? "") };
    if (same({ ...place, ...texts, kind: "entry", id })) counts.sameEntries += 1;
  }
}

/** What Pandoc writes for each citation and each entry; nothing if it fails. */
function runPandoc(packed) {
  const style = join(folder, "style.csl");
  writeFileSync(style, xmlOf(packed));
  const { status, stdout } = spawnSync(
    "pandoc",
    ["-f", "json", "-t", "json", "--citeproc", "--bibliography", library, "--csl", style],
    { input: JSON.stringify(toPandoc(cites, works)), encoding: "utf8", maxBuffer: 1 << 28 },
  );
  return status === 0 ? textOfPandoc(JSON.parse(stdout), cites.length) : undefined;
}

/** A packed style as XML. */
function xmlOf({ n, a = {}, c = [] }, isRoot = true) {
  const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const attributes = { ...(isRoot && { xmlns: "http://purl.org/net/xbiblio/csl" }), ...a };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inner = c.map((child) =>
    typeof child === "string" ? escaped(child) : xmlOf(child, false),
  );
  return `<${n}${written.join("")}>${inner.join("")}</${n}>`;
}

/** Spaces of all widths count as one, and Pandoc marks no end of a block. */
function plain(text) {
  return text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
}

function same(difference) {
  if (difference.ours === difference.theirs) return true;
  const key = pandocClassOf(difference);
  const found = classes.get(key) ?? { count: 0, styles: new Set(), examples: [] };
  classes.set(key, found);
  found.count += 1;
  if (!found.styles.has(difference.name) && found.examples.length < Number(values.examples)) {
    const { name, id, cluster, ours, theirs } = difference;
    found.examples.push({
      name,
      of: id ?? cluster.map((cite) => cite.id).join("; "),
      ours,
      theirs,
    });
  }
  found.styles.add(difference.name);
  return false;
}

function report() {
  const share = (part, whole) =>
    `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(2)} %)`;
  console.log(`Styles: ${counts.styles}; Pandoc fails in ${counts.failed}`);
  console.log(`Citations the same: ${share(counts.sameCitations, counts.citations)}`);
  console.log(`Entries the same: ${share(counts.sameEntries, counts.entries)}`);
  const isExplained = (key) => /^(?:theirs|contested): /.test(key);
  const explained = [...classes].reduce(
    (sum, [key, { count }]) => sum + (isExplained(key) ? count : 0),
    0,
  );
  const same = counts.sameCitations + counts.sameEntries;
  console.log(
    `The same or explained: ${share(same + explained, counts.citations + counts.entries)}`,
  );
  const sorted = [...classes].sort(([, one], [, other]) => other.count - one.count);
  for (const [key, { count, styles, examples }] of sorted) {
    console.log(`\n${count} in ${styles.size} styles: ${key}`);
    for (const { name, of, ours, theirs } of examples)
      console.log(`  ${name}, ${of}\n    ours   ${ours}\n    theirs ${theirs}`);
  }
  if (!values.json) return;
  const out = sorted.map(([key, { count, styles }]) => ({ key, count, styles: styles.size }));
  writeFileSync(values.json, JSON.stringify({ counts, classes: out }, undefined, 2));
}
