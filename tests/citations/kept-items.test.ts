import { expect, test } from "vitest";
import { engineOf } from "../../src/citations/csl-engines.ts";
import { format } from "../../src/citations/format.ts";
import type { Cite, Cluster, FormatRequest } from "../../src/citations/format-job.ts";
import { loadStyle, type Style } from "../../src/citations/style.ts";
import type { CslEngine, CslRun } from "../../src/csl/request.ts";
import type { Work } from "../../src/works/work.ts";
import { randomOf } from "../csl/mutate-style.ts";
import { works as named } from "./legal/treaties.ts";

/** A style that has formatted nothing. */
function fresh(name: string): Style {
  const style = loadStyle(name)!;
  return { ...style, csl: { ...style.csl } };
}

/** How many cites and entries the formatting prints afresh. */
function countPrinted(engine: CslEngine, make: () => void): number | undefined {
  let last: CslRun | undefined;
  const { begin } = engine;
  engine.begin = (request) => (last = begin(request));
  make();
  engine.begin = begin;
  return last?.printed();
}

/** A document whose citations and library change a little at each step; the library is read again each time. */
function createDocument(random: () => number) {
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)]!;
  const list = [...named.values()];
  const titles = new Map<string, string>();
  const cite = (): Cite => ({
    key: pick(list).key,
    mode: pick(["normal", "normal", "normal", "author-in-text", "suppress-author"] as const),
    ...(random() < 0.3 && {
      locator: { label: pick(["page", "article-locator"]), value: String(1 + random() * 4) },
    }),
  });
  let serial = 0;
  const cluster = (): Cluster => ({
    id: `c${serial++}`,
    items: Array.from({ length: 1 + Math.floor(random() * 2) }, cite),
  });
  let clusters = Array.from({ length: 30 }, cluster);
  let nocite: string[] = [];

  function edit(): void {
    const at = Math.floor(random() * clusters.length);
    const change = random();
    if (change < 0.4) clusters = clusters.with(at, cluster());
    else if (change < 0.55) clusters = clusters.toSpliced(at, 0, cluster());
    else if (change < 0.7 && clusters.length > 9) clusters = clusters.toSpliced(at, 1);
    else if (change < 0.9) titles.set(pick(list).key, pick(["A first title", "Another title", ""]));
    else nocite = [pick(list).key];
  }
  function request(style: Style): FormatRequest {
    const library = new Map(
      list.map((work): [string, Work] => {
        const title = titles.get(work.key) ?? work.csl.title;
        return [work.key, structuredClone({ ...work, csl: { ...work.csl, title } })];
      }),
    );
    return { style, clusters, nocite, work: (key) => library.get(key) };
  }
  return { edit, request };
}

test.each([
  ["apa", 200],
  ["oscola", 50],
  ["bluebook", 50],
  ["ieee", 50],
])(
  "%s writes after each of %i edits what it would write anew",
  { timeout: 120_000 },
  (name, edits) => {
    const document = createDocument(randomOf(11));
    const style = fresh(name);
    format(document.request(style));
    for (let step = 0; step < edits; step++) {
      document.edit();
      expect(format(document.request(style))).toEqual(format(document.request(fresh(name))));
    }
  },
);

test("a library that is read again without changes prints nothing again", () => {
  const { request } = createDocument(randomOf(5));
  for (const name of ["apa", "ieee", "oscola"]) {
    const style = fresh(name);
    const first = format(request(style));
    const printed = countPrinted(engineOf(style, style.locale ?? "en-US"), () => {
      expect(format(request(style))).toEqual(first);
    });
    expect(printed).toBe(0);
  }
});

test("an edit of a citation prints only what it touched", () => {
  const document = createDocument(randomOf(8));
  const style = fresh("apa");
  format(document.request(style));
  const printed = Array.from({ length: 100 }, () => {
    document.edit();
    return countPrinted(engineOf(style, "en-US"), () => format(document.request(style)))!;
  });
  // Most edits touch a citation of two cites, or a work with its entry.
  const median = printed.sort((a, b) => a - b)[50]!;
  expect(median).toBeLessThanOrEqual(2 + 5);
});
