import { expect, test } from "vitest";
import { catalogueStyle } from "../../src/catalogue/csl-catalogue.ts";
import {
  createEngine,
  readStyle,
  type CslCluster,
  type CslItem,
  type CslRequest,
} from "../../src/csl/package-csl.ts";
import { loadLocale } from "./load-locale.ts";
import { randomOf } from "./mutate-style.ts";

const note = `<style class="note" version="1.0">
  <citation disambiguate-add-names="true" disambiguate-add-givenname="true" et-al-min="2" et-al-use-first="1">
    <sort><key variable="issued"/></sort>
    <layout suffix="." delimiter="; "><choose>
    <if position="ibid-with-locator"><group delimiter=", "><text term="ibid"/><text variable="locator"/></group></if>
    <else-if position="ibid"><text term="ibid"/></else-if>
    <else-if position="subsequent"><group delimiter=", "><names variable="author"><name form="short"/></names>
      <choose><if disambiguate="true"><text variable="title"/></if></choose>
      <text variable="first-reference-note-number" prefix="n. "/></group></else-if>
    <else><group delimiter=", "><names variable="author"/><text variable="title"/><text variable="locator"/></group></else>
  </choose></layout></citation>
  <bibliography subsequent-author-substitute="———"><sort><key variable="author"/><key variable="title"/></sort>
    <layout><group delimiter=", "><names variable="author"/><text variable="title"/></group></layout></bibliography>
</style>`;

/** A document that changes a little at each step. */
function createDocument(random: () => number) {
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)]!;
  const families = ["Doe", "Roe", "Poe", "Moe"];
  const work = (id: string): CslItem => ({
    id,
    type: pick(["book", "article-journal", "chapter"]),
    title: `${pick(["On", "Of", "About"])} ${pick(["rights", "courts", "treaties", "law"])}`,
    author: Array.from({ length: Math.floor(random() * 4) }, () => ({
      family: pick(families),
      given: pick(["Ann", "Adam", "Bea", "Carl"]),
    })),
    issued: { "date-parts": [[2000 + Math.floor(random() * 4)]] },
  });
  const ids = Array.from({ length: 24 }, (_, index) => `w${index}`);
  let items = new Map(ids.map((id) => [id, work(id)]));
  let serial = 0;
  const cluster = (noteIndex: number): CslCluster => ({
    id: `c${serial++}`,
    noteIndex,
    items: Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
      id: pick(ids),
      ...(random() < 0.3 && { locator: String(1 + Math.floor(random() * 4)) }),
      ...(random() < 0.1 && { prefix: "see " }),
      ...(random() < 0.1 && { suppressAuthor: true }),
    })),
    ...(random() < 0.1 && { mode: "composite" as const }),
  });
  let clusters = Array.from({ length: 20 }, (_, index) => cluster(index + 1));
  let uncited: string[] = [];

  function edit(): void {
    const at = Math.floor(random() * clusters.length);
    const change = random();
    if (change < 0.35) clusters = clusters.with(at, cluster(at + 1));
    else if (change < 0.5) clusters = clusters.toSpliced(at, 0, cluster(at + 1));
    else if (change < 0.65 && clusters.length > 5) clusters = clusters.toSpliced(at, 1);
    else if (change < 0.85) {
      const id = pick(ids);
      items = new Map(items).set(id, work(id));
    } else uncited = ids.filter(() => random() < 0.1);
    clusters = clusters.map((one, index) =>
      one.noteIndex === index + 1 ? one : { ...one, noteIndex: index + 1 },
    );
  }
  const request = (): CslRequest => ({ items, clusters, uncited });
  return { edit, request };
}

test.each(["apa", "nlm-citation-sequence", "harvard-cite-them-right", "a note style"])(
  "after each edit as anew: %s",
  { timeout: 120_000 },
  (name) => {
    const style = catalogueStyle(name) ?? readStyle(note).style;
    const document = createDocument(randomOf(7));
    const engine = createEngine(style, { loadLocale });
    engine.run(document.request());
    const printed: number[] = [];
    for (let step = 0; step < 200; step++) {
      document.edit();
      const request = document.request();
      const { printed: count, ...result } = engine.run(request);
      const { printed: _all, ...anew } = createEngine(style, { loadLocale }).run(request);
      expect(result).toEqual(anew);
      printed.push(count);
    }
    // Most edits touch a cluster of at most three cites, or one work.
    const median = printed.sort((a, b) => a - b)[100]!;
    expect(median).toBeLessThanOrEqual(3 + 5);
  },
);

test("nothing is printed again when nothing changed", () => {
  const { request } = createDocument(randomOf(3));
  const engine = createEngine(catalogueStyle("apa")!, { loadLocale });
  const first = engine.run(request());
  const second = engine.run(request());
  expect(second.printed).toBe(0);
  expect(second.clusters).toEqual(first.clusters);
});
