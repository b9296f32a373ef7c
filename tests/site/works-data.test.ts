import { isDoubtful } from "../../src/formats/bibtex/verification/record-state.ts";
import { plainText } from "../../src/works/plain-text.ts";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { readZoteroRdf } from "../../src/formats/zotero-rdf/biblatex-of-rdf.ts";
import { recordOf } from "../../src/formats/bibtex/record-of.ts";
import { isoDate } from "../../src/works/date-parts.ts";
import { formats } from "../../src/library/export-formats.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { typeElsewhere } from "../../src/works/kind-of.ts";
import { listedName, namedOf } from "../../src/works/names.ts";
import { slug } from "../../src/works/slug.ts";
import type { CslName, Work } from "../../src/works/work.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { filesOf, pagesOf, site } from "./pages.ts";

const notebook = readNotebook(process.cwd());
const works = notebook.library.keys.flatMap((key) => notebook.library.get(key) ?? []);
const pages = new Map(pagesOf(site).map((page) => [page.path, page.document]));

function pageOf({ key }: Work): Document {
  return pages.get(`works/${slug(key)}.html`)!;
}

function titleOf(work: Work): string {
  return (
    plainText(work.csl.title) ?? notebook.citationsOf(work.key)[0]?.citation.asCited ?? work.key
  );
}

function authorsOf({ csl }: Work): string[] {
  return (csl.author ?? []).map(({ literal, given, family, ...name }: CslName) => {
    return literal ?? [given, name["non-dropping-particle"], family].filter(Boolean).join(" ");
  });
}

const certain = works.filter((work) => !isDoubtful(work));

describe.each(certain.map((work) => [work.key, work] as const))("%s", (_, work) => {
  const { csl, treaty } = work;

  test("its COinS is its record", () => {
    const spans = pageOf(work).querySelectorAll<HTMLElement>("span.Z3988");
    expect(spans).toHaveLength(1);
    const data = new URLSearchParams(spans[0]?.title);
    const format = data.get("rft_val_fmt");
    expect(data.get("ctx_ver")).toBe("Z39.88-2004");
    expect(data.get("rft.title") ?? data.get("rft.btitle") ?? data.get("rft.atitle")).toBe(
      titleOf(work),
    );
    expect(data.get("rft.date") ?? undefined).toBe(isoDate(csl.issued));
    expect([...data.getAll("rft.au"), ...data.getAll("rft.aucorp")]).toEqual(
      namedOf(csl.author).map(listedName),
    );
    if (format === "info:ofi/fmt:kev:mtx:dc") {
      expect(data.get("rft.type")).toBe(typeElsewhere(work).zotero);
      expect(data.get("rft.source") ?? undefined).toBe(csl["container-title"]);
      if (treaty) {
        expect([data.get("rft.volume"), data.get("rft.source"), data.get("rft.pages")]).toEqual([
          ...[treaty.volume, treaty.series, treaty.page],
        ]);
      }
    } else {
      expect(data.get("rft.isbn") ?? undefined).toBe(csl["ISBN"]);
    }
    const addresses = [...data.getAll("rft.identifier"), ...data.getAll("rft_id")];
    expect(addresses).toEqual(csl["URL"] === undefined ? [] : [csl["URL"]]);
  });

  test("its meta elements are its record", () => {
    const meta = (name: string): string[] =>
      [...pageOf(work).querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)].map(
        ({ content }) => content,
      );
    expect(meta("citation_title")).toEqual([titleOf(work)]);
    expect(meta("DC.title")).toEqual([titleOf(work)]);
    expect(meta("citation_author")).toHaveLength(authorsOf(work).length);
    const date = isoDate(csl.issued);
    expect(meta("DC.date")).toEqual(date === undefined ? [] : [date]);
    expect(meta("citation_publication_date")).toEqual(
      date === undefined ? [] : [date.replaceAll("-", "/")],
    );
    expect(meta("citation_public_url")).toEqual(csl["URL"] === undefined ? [] : [csl["URL"]]);
    expect(meta("citation_isbn")).toEqual(csl["ISBN"] === undefined ? [] : [csl["ISBN"]]);
    expect(meta("z:itemType")).toEqual([typeElsewhere(work).zotero]);
    if (treaty) {
      expect(meta("citation_volume")).toEqual([treaty.volume]);
      expect(meta("citation_firstpage")).toEqual([treaty.page]);
      expect(meta("z:code")).toEqual(["UNTS"]);
      expect(meta("DC.source")).toEqual([`${treaty.volume} ${treaty.series} ${treaty.page}`]);
    }
  });

  test("its JSON-LD is its record", () => {
    const script = pageOf(work).querySelector('script[type="application/ld+json"]');
    const data = JSON.parse(script?.textContent ?? "") as Record<string, unknown>;
    expect(data).toMatchObject({ "@context": "https://schema.org", name: titleOf(work) });
    expect(data["identifier"]).toBe(work.key);
    expect(data["url"]).toBe(csl["URL"]);
    expect(data["legislationDate"] ?? data["datePublished"]).toBe(
      treaty ? treaty.adopted : isoDate(csl.issued),
    );
    if (treaty) {
      expect(data["isPartOf"]).toMatchObject({ name: "UNTS", volumeNumber: treaty.volume });
      expect(data["pageStart"]).toBe(treaty.page);
    }
  });

  test("its files, linked in the head, contain its whole record", () => {
    for (const { extension, mediaType } of formats) {
      const address = `works/${slug(work.key)}.${extension}`;
      const link = pageOf(work).querySelector(
        `link[rel="alternate describedby"][type="${mediaType}"][href="${slug(work.key)}.${extension}"]`,
      );
      expect(link, address).not.toBeNull();
      const file = new VFile({ path: `a.${extension}`, value: readFileSync(join(site, address)) });
      const record = importRecords(file)[0];
      expect(Object.fromEntries([...(record?.fields ?? [])].sort()), address).toEqual(
        Object.fromEntries([...recordOf(work).fields].sort()),
      );
    }
  });

  test("one file answers both questions of unAPI", () => {
    expect(pageOf(work).querySelector<HTMLElement>("abbr.unapi-id")?.title).toBe(work.key);
    expect(offeredBy(`works/${slug(work.key)}.html`)).toEqual([work.key]);
  });
});

/** The keys that the unAPI resolver of a page returns. */
function offeredBy(path: string): string[] {
  const document = pages.get(path)!;
  expect(document.querySelectorAll("abbr.unapi-id[title]"), path).toHaveLength(1);
  const server = document.querySelector('link[rel="unapi-server"]')?.getAttribute("href") ?? "";
  const text = readFileSync(join(site, dirname(path), server), "utf8");
  // As Zotero asks: any `format` in the answer, by name; then the record as Zotero RDF.
  const { DOMParser } = new JSDOM("").window;
  const answer = new DOMParser().parseFromString(text.replace(/<\?xml[^>]*\?>/, ""), "text/xml");
  const names = [...answer.documentElement.getElementsByTagName("format")].map((one) =>
    one.getAttribute("name"),
  );
  expect(names, path).toEqual(["rdf_zotero"]);
  return readZoteroRdf(text, () => {}).map(({ key }) => key);
}

test("a list of works offers all works", () => {
  const lists = [...pages.keys()].filter((path) => /^works\/(?:index|page\/\d+)\.html$/.test(path));
  for (const path of lists) expect(offeredBy(path)).toEqual(works.map(({ key }) => key));
});

describe.each(notebook.sources.map((source) => [source.id, source] as const))(
  "%s",
  (id, source) => {
    const path = `sources/${id}.html`;
    const own = notebook.library.get(id)!;
    const cited = source.citations.flatMap(({ items }) => items.map(({ key }) => key));

    test("the page of a document offers its record, and the works that it cites", () => {
      const offered = offeredBy(path);
      expect(offered[0]).toBe(id);
      expect(new Set(offered)).toEqual(new Set([id, ...cited]));
      const spans = [...pages.get(path)!.querySelectorAll<HTMLElement>("span.Z3988")];
      expect(spans).toHaveLength(offered.length);
      const [first] = spans.map(({ title }) => new URLSearchParams(title));
      expect(first?.get("rft.title")).toBe(titleOf(own));
    });

    test("its page says what the document is, and whose", () => {
      const metas = [...pages.get(path)!.querySelectorAll<HTMLMetaElement>("head meta[name]")];
      const read = (name: string): string[] =>
        metas.filter((meta) => meta.name === name).map(({ content }) => content);
      expect(read("citation_title")).toEqual([titleOf(own)]);
      expect(read("citation_author")).toEqual(namedOf(own.csl.author).map(listedName));
      expect(read("citation_publisher")).toEqual([plainText(own.csl.publisher) ?? []].flat());
      expect(read("z:itemType")).toEqual([typeElsewhere(own).zotero]);
    });
  },
);

test("the list of documents has COinS for each", () => {
  const lists = [...pages].filter(([path]) => /^sources\/(?:index|page\/\d+)\.html$/.test(path));
  const spans = lists.flatMap(([, document]) => [...document.querySelectorAll("span.Z3988")]);
  expect(spans).toHaveLength(lists.length > 0 ? notebook.sources.length : 0);
});

test("the list of works has COinS for each work, and links to each", () => {
  const lists = [...pages].filter(([path]) => /^works\/(?:index|page\/\d+)\.html$/.test(path));
  const all = (selector: string): Element[] =>
    lists.flatMap(([, document]) => [...document.querySelectorAll(selector)]);
  expect(all("span.Z3988")).toHaveLength(works.length);
  const items = all('link[rel="item"]').map((link) => link.getAttribute("href") ?? "");
  expect(items.map((href) => href.replace("../", "")).sort()).toEqual(
    works.map(({ key }) => slug(key)).sort(),
  );
});

test("a document has the works that it cites in every format", () => {
  for (const source of notebook.sources) {
    const cited = new Set(source.citations.flatMap(({ items }) => items.map(({ key }) => key)));
    for (const { extension } of formats) {
      const path = `sources/${source.id}.${extension}`;
      const file = new VFile({ path, value: readFileSync(join(site, path)) });
      expect(new Set(importRecords(file).map(({ key }) => key)), path).toEqual(cited);
    }
  }
});

test("the feed gives the day on which each record was checked", () => {
  const { DOMParser } = new JSDOM("").window;
  const text = readFileSync(join(site, "library.atom"), "utf8");
  const feed = new DOMParser().parseFromString(text, "text/xml");
  const entries = [...feed.querySelectorAll("entry")].map((entry) => [
    entry.querySelector("link")?.getAttribute("href"),
    entry.querySelector("updated")?.textContent,
  ]);
  expect(new Map(entries as [string, string][])).toEqual(
    new Map(
      works.flatMap(({ key, verifiedOn }) =>
        verifiedOn === undefined ? [] : [[`works/${slug(key)}`, `${verifiedOn}T00:00:00Z`]],
      ),
    ),
  );
  expect(filesOf(site)).not.toContain("sitemap.xml");
});
