import { JSDOM } from "jsdom";
import jsonld, { type Quad, type Term } from "jsonld";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import CsvwParser, { type Dataset } from "rdf-parser-csvw";
import { describe, expect, test } from "vitest";
import type { ReportedFigure } from "../../src/figures/reported-figure.ts";
import { contexts } from "./linked-data-contexts.ts";
import { filesOf, pagesOf, site } from "./pages.ts";

const read = (path: string): string => readFileSync(join(site, path), "utf8");
const files = filesOf(site);

/** Nothing may be lost: a term that no vocabulary defines is an error. */
const options = (path: string) => ({
  base: `https://example.org/${path}`,
  safe: true,
  documentLoader: (url: string) => {
    const context = contexts[url.replace(/\/$/, "")];
    if (!context) return Promise.reject(new Error(`Nothing is loaded from ${url}`));
    return Promise.resolve({ documentUrl: url, document: { "@context": context } });
  },
});

const annotation = "http://www.w3.org/ns/oa#";

describe("Web Annotations", () => {
  test.each(files.filter((path) => path.endsWith(".jsonld")))("%s", async (path) => {
    const quads = await jsonld.toRDF(JSON.parse(read(path)) as object, options(path));
    const values = (name: string) =>
      quads
        .filter(({ predicate }) => predicate.value === annotation + name)
        .map(({ object }) => object.value);
    const figures = JSON.parse(read(valuesOf(path))) as ReportedFigure[];
    expect(values("exact").sort()).toEqual(figures.map(({ printed }) => printed).sort());
    const inOrder = (starts: number[]): number[] => starts.toSorted((one, other) => one - other);
    expect(inOrder(values("start").map(Number))).toEqual(
      inOrder(figures.map(({ start }) => start)),
    );
    expect(new Set(values("hasSource"))).toEqual(
      new Set(figures.map(({ source }) => `https://example.org/sources/${source}.txt`)),
    );
  });
});

/** The file with the same values: all of them, or those of one source, as the site has it. */
function valuesOf(path: string): string {
  return path.startsWith("annotations/") ? "figures.json" : path.replace(/ld$/, "");
}

describe("schema.org", () => {
  const pages = pagesOf(site).filter(({ path }) => /^figures\/[^/]+\/(?!index\.html$)/.test(path));
  test.each(pages.map((page) => [page.path, page] as const))("%s", async (path, { document }) => {
    const [script, ...others] = document.querySelectorAll('script[type="application/ld+json"]');
    expect(others).toEqual([]);
    const data = JSON.parse(script?.textContent ?? "") as object;
    const [dataset] = (await jsonld.expand(data, options(path))) as Record<string, object[]>[];
    expect(dataset?.["@type"]).toEqual(["http://schema.org/Dataset"]);
    const figures = JSON.parse(read(path.replace(/html$/, "json"))) as ReportedFigure[];
    const measured = dataset?.["http://schema.org/variableMeasured"] as Record<string, object[]>[];
    expect(measured.map((one) => one["http://schema.org/value"])).toEqual(
      figures.map(({ value }) => [{ "@value": value }]),
    );
  });
});

describe("CSV on the Web", () => {
  const tables = files.filter((path) => path.endsWith(".csv-metadata.json"));
  test.each(tables)("%s", async (path) => {
    const described = await jsonld.toRDF(JSON.parse(read(path)) as object, options(path));
    const url = described.find(({ predicate }) => predicate.value.endsWith("csvw#url"));
    const table = new URL(url?.object.value ?? "", `https://example.org/${path}`).pathname.slice(1);
    expect(table).toBe(path.replace("-metadata.json", ""));

    const parser = new CsvwParser({
      metadata: dataset(described.map(comparable)),
      baseIRI: `https://example.org/${table}`,
    });
    const rows = new Map<string, Record<string, Term>>();
    for await (const { subject, predicate, object } of parser.import(
      Readable.from([read(table)]),
    )) {
      const name = decodeURIComponent(predicate.value.split("#")[1] ?? "");
      rows.set(subject.value, { ...rows.get(subject.value), [name]: object });
    }
    const figures = JSON.parse(read(table.replace(/csv$/, "json"))) as ReportedFigure[];
    const found = [...rows.values()].filter(({ printed }) => printed !== undefined);
    expect(
      found.map(({ printed, value, start }) => [
        printed?.value,
        Number(value?.value),
        Number(start?.value),
      ]),
    ).toEqual(figures.map(({ printed, value, start }) => [printed, value, start]));
  });
});

/** A quad whose terms can be compared, as in RDF/JS. */
function comparable({ subject, predicate, object }: Quad): Quad {
  const term = (one: Term): Term => ({
    ...one,
    equals: (other: Term) => one.termType === other.termType && one.value === other.value,
  });
  return { subject: term(subject), predicate: term(predicate), object: term(object) };
}

/** A minimal RDF/JS dataset: what is found in it is a dataset too. */
function dataset(quads: readonly Quad[]): Dataset {
  const same = (wanted: Term | null | undefined, term: Term) =>
    !wanted || wanted.value === term.value;
  return {
    [Symbol.iterator]: () => quads[Symbol.iterator](),
    match: (subject, predicate, object) =>
      dataset(
        quads.filter(
          (quad) =>
            same(subject, quad.subject) &&
            same(predicate, quad.predicate) &&
            same(object, quad.object),
        ),
      ),
  };
}

test("the page of a figure names its data for programs", () => {
  const { document } = new JSDOM(read("figures/khojaly-2025/killed.html")).window;
  const types = [...document.querySelectorAll("link[rel~=alternate]")].map((link) =>
    link.getAttribute("type"),
  );
  expect(types).toEqual(
    expect.arrayContaining(["text/csv", "application/json", "application/ld+json"]),
  );
});
