import { createEngine } from "../../src/csl/engine.ts";
import type { CslItem } from "../../src/csl/values/item.ts";
import type { CslLocale } from "../../src/csl/style/style-tree.ts";
import { readStyle } from "../../src/csl/style/read-style.ts";
import type { CslCluster } from "../../src/csl/request.ts";
import type { Content } from "../../src/csl/rich-text.ts";

/** One fixture of the CSL test suite, with its parts as text. */
export interface Fixture {
  name: string;
  MODE: "citation" | "bibliography";
  CSL: string;
  INPUT: string;
  CITATIONS?: string;
  "CITATION-ITEMS"?: string;
  RESULT: string;
}

type Load = (tag: string) => CslLocale | undefined;

interface SuiteCitation {
  citationID: string;
  citationItems: CslCluster["items"];
  properties?: { noteIndex: number; mode?: "composite" };
}

/** What the suite expects and what the engine writes, both in the suite’s HTML. */
export function runFixture(fixture: Fixture, loadLocale: Load) {
  const expected = fixture.RESULT.trim().replace(/^(?:\.\.|>>)\[\d+\] /gm, "");
  try {
    return { expected, actual: run(fixture, loadLocale).trim() };
  } catch (error) {
    return { expected, actual: `threw ${error instanceof Error ? error.stack : String(error)}` };
  }
}

function run(fixture: Fixture, loadLocale: Load): string {
  const list = JSON.parse(fixture.INPUT) as CslItem[];
  const items = new Map(list.map((item) => [String(item.id), item]));
  const engine = createEngine(readStyle(fixture.CSL).style, { locale: "en-US", loadLocale });
  const all = { id: "all", items: list.map(({ id }) => ({ id: String(id) })), noteIndex: 0 };
  // Without citations the suite cites all items, in the order of the bibliography.
  const sorted = engine.run({ items, clusters: [all] }).bibliography;
  const cited = clustersOf(fixture, sorted ? sorted.map(({ id }) => ({ id })) : list);
  // The suite registers a fixture’s items in their own order before citing any of them.
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
      .map(({ content }) => entryHtml(content))
      .join("\n");
  }
  const isNumbered = /<bibliography[^]*variable="citation-number"/.test(fixture.CSL);
  const entries = (result.bibliography ?? []).flatMap(({ content }, index) => {
    if (content.length === 0 && !isNumbered) return [];
    const number = content.length === 0 ? `${index + 1}. ` : "";
    return [`  <div class="csl-entry">${number}${entryHtml(content)}</div>\n`];
  });
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
    : [[...new Set(list.map(({ id }) => String(id)))].map((id) => ({ id }))];
  return groups.map((group, index) => ({
    id: `c${index}`,
    items: group,
    noteIndex: noteOf(group),
  }));
}

/** The note of an item cited again (position 1) is two after note 1, which counts for all items. */
function noteOf(group: readonly object[]): number {
  return group.some((cite) => "position" in cite && cite.position === 1) ? 3 : 0;
}

const tags = new Map<string, [string, string]>([
  ["italic", ["<i>", "</i>"]],
  ["bold", ["<b>", "</b>"]],
  ["upright", ['<span style="font-style:normal;">', "</span>"]],
  ["regular", ['<span style="font-weight:normal;">', "</span>"]],
  ["small-caps", ['<span style="font-variant:small-caps;">', "</span>"]],
  ["no-small-caps", ['<span style="font-variant:normal;">', "</span>"]],
  ["underline", ['<span style="text-decoration:underline;">', "</span>"]],
  ["no-underline", ['<span style="text-decoration:none;">', "</span>"]],
  ["superscript", ["<sup>", "</sup>"]],
  ["subscript", ["<sub>", "</sub>"]],
  ["baseline", ['<span style="baseline">', "</span>"]],
  ["block", ['\n\n    <div class="csl-block">', "</div>\n"]],
  ["left-margin", ['\n    <div class="csl-left-margin">', "</div>"]],
  ["right-inline", ['<div class="csl-right-inline">', "</div>\n  "]],
  ["indent", ['<div class="csl-indent">', "</div>\n  "]],
]);

/** The suite’s words for what prints nothing. */
function entryHtml(content: Content[]): string {
  if (content.length === 0) return "[CSL STYLE ERROR: reference with no printed form.]";
  return toSuiteHtml(content);
}

function toSuiteHtml(content: Content[]): string {
  return content
    .map((node) => {
      if (typeof node === "string") return escapeText(node);
      const [open, close] = tags.get(node.name) ?? ["", ""];
      const inner = toSuiteHtml(node.children);
      // A space at the end of a block goes after the block.
      const isBlock = node.name === "right-inline" && inner.endsWith(" ");
      return open + (isBlock ? inner.trimEnd() : inner) + close + (isBlock ? " " : "");
    })
    .join("");
}

/** Superscript characters are elements in the suite’s HTML. */
const superscripts = /[ªº²³¹ʰ-ʸˀˁˠ-ˤۥۦᴬ-ᵡ⁰-ⁿ℠™㆒-㆟]/gu;
/** Those that Unicode does not decompose. */
const raised = new Map([..."ˀʔˁʕۥوۦيᵜᴥ"].map((one, index, all) => [one, all[index + 1] ?? ""]));

function escapeText(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(superscripts, (character) => {
      const base = raised.get(character) ?? character.normalize("NFKD");
      return base === character ? character : `<sup>${base}</sup>`;
    });
}
