import { createRequire } from "node:module";
import type { Mark } from "../../src/citations/csl-marks.ts";
import { compileStyle, type CslCluster } from "../../src/citations/csl-processor.ts";
import { factsOf } from "../../src/citations/style-facts.ts";
import type { CslItem } from "../../src/works/work.ts";

/** One fixture of the CSL test suite, its parts as text. */
interface Fixture {
  name: string;
  MODE: "citation" | "bibliography";
  CSL: string;
  INPUT: string;
  CITATIONS?: string;
  "CITATION-ITEMS"?: string;
  RESULT: string;
}

interface SuiteCitation {
  citationID: string;
  citationItems: CslCluster["items"];
  properties?: { noteIndex: number; mode?: "composite" };
}

/** What the suite expects and what our pipeline writes, both in the suite’s HTML. */
export function runFixture(fixture: Fixture): { expected: string; actual: string } {
  const expected = fixture.RESULT.trim().replace(/^(?:\.\.|>>)\[\d+\] /gm, "");
  try {
    return { expected, actual: run(fixture).trim() };
  } catch (error) {
    return { expected, actual: `threw ${String(error)}` };
  }
}

function run(fixture: Fixture): string {
  const list = JSON.parse(fixture.INPUT) as CslItem[];
  const items = new Map(list.map((item) => [String(item.id), item]));
  const engine = compileStyle(fixture.CSL, "en-US", { facts: factsOf(list) });
  const all = { id: "all", items: list.map(({ id }) => ({ id: String(id) })), noteIndex: 0 };
  // Without citations the suite cites all items, in the order of the list of works.
  const sorted = engine.run({ items, clusters: [all] }).bibliography;
  const cited = clustersOf(fixture, sorted ? sorted.map(({ id }) => ({ id })) : list);
  // The suite registers a fixture’s items in their own order before it cites any of them.
  const inOrder =
    fixture["CITATION-ITEMS"] !== undefined && fixture.CSL.includes('class="in-text"');
  const isAgain = cited.some(({ noteIndex }) => noteIndex === 3);
  const clusters = inOrder ? [{ ...all, noteIndex: isAgain ? 1 : 0 }, ...cited] : cited;
  const ids = new Set(clusters.flatMap((cluster) => cluster.items.map(({ id }) => String(id))));
  const uncited = fixture.CITATIONS ? [] : [...items.keys()].filter((id) => !ids.has(id));
  const result = engine.run({ items, clusters, uncited });
  if (fixture.MODE === "citation") {
    return result.clusters
      .slice(inOrder ? 1 : 0)
      .map(toSuiteHtml)
      .join("\n");
  }
  const entries = (result.bibliography ?? [])
    .filter(({ content }) => content.length > 0)
    .map(({ content }) => `  <div class="csl-entry">${toSuiteHtml(content)}</div>\n`);
  return `<div class="csl-bib-body">\n${entries.join("")}</div>`;
}

function clustersOf(fixture: Fixture, list: readonly Pick<CslItem, "id">[]): CslCluster[] {
  if (fixture.CITATIONS) {
    const steps = JSON.parse(fixture.CITATIONS) as [
      SuiteCitation,
      [string, number][],
      [string, number][],
    ][];
    const byId = new Map(steps.map(([citation]) => [citation.citationID, citation]));
    const [last, before, after] = steps.at(-1) ?? [];
    if (!last || !before || !after) return [];
    const order: [string, number][] = [
      ...before,
      [last.citationID, last.properties?.noteIndex ?? 0],
      ...after,
    ];
    return order.flatMap(([id, noteIndex]) => {
      const citation = byId.get(id);
      if (!citation) return [];
      const mode = citation.properties?.mode;
      return [{ id, items: citation.citationItems, noteIndex, ...(mode && { mode }) }];
    });
  }
  if (fixture.MODE === "bibliography" && !fixture["CITATION-ITEMS"]) return [];
  const groups = fixture["CITATION-ITEMS"]
    ? (JSON.parse(fixture["CITATION-ITEMS"]) as CslCluster["items"][])
    : [list.map(({ id }) => ({ id }))];
  return groups.map((group, index) => ({
    id: `c${index}`,
    items: group,
    noteIndex: noteOf(group),
  }));
}

/**
 * A position that a fixture sets is the pipeline’s to find: an item cited again (1) stands two notes
 * after all items, for which note 1 is.
 */
function noteOf(group: readonly object[]): number {
  return group.some((cite) => "position" in cite && cite.position === 1) ? 3 : 0;
}

const tags: Record<string, [string, string]> = {
  italic: ["<i>", "</i>"],
  bold: ["<b>", "</b>"],
  upright: ['<span style="font-style:normal;">', "</span>"],
  regular: ['<span style="font-weight:normal;">', "</span>"],
  "small-caps": ['<span style="font-variant:small-caps;">', "</span>"],
  "no-small-caps": ['<span style="font-variant:normal;">', "</span>"],
  underline: ['<span style="text-decoration:underline;">', "</span>"],
  "no-underline": ['<span style="text-decoration:none;">', "</span>"],
  superscript: ["<sup>", "</sup>"],
  subscript: ["<sub>", "</sub>"],
  baseline: ['<span style="baseline">', "</span>"],
  block: ['\n\n    <div class="csl-block">', "</div>\n"],
  "left-margin": ['\n    <div class="csl-left-margin">', "</div>"],
  "right-inline": ['<div class="csl-right-inline">', "</div>\n  "],
  indent: ['<div class="csl-indent">', "</div>\n  "],
};

function toSuiteHtml(content: (Mark | string)[]): string {
  return content
    .map((node) => {
      if (typeof node === "string") return escapeText(node);
      const [open, close] = tags[node.name] ?? ["", ""];
      return open + toSuiteHtml(node.children) + close;
    })
    .join("");
}

/** The suite’s HTML has superscript characters as elements, and no characters of ours. */
function escapeText(text: string): string {
  return text
    .replace(/[\uFDD0-\uFDEF]/g, "")
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(SUPERSCRIPTS_REGEXP, (character) => `<sup>${SUPERSCRIPTS[character]}</sup>`);
}

const { SUPERSCRIPTS, SUPERSCRIPTS_REGEXP } = createRequire(import.meta.url)("citeproc") as {
  SUPERSCRIPTS: Record<string, string>;
  SUPERSCRIPTS_REGEXP: RegExp;
};
