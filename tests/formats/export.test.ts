import bibtexParse from "@orcid/bibtex-parse-js";
import fc from "fast-check";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import type { Element, Root, RootContent } from "xast";
import { evidenceOf } from "../../src/formats/bibtex/verification/evidence.ts";
import { recordState } from "../../src/formats/bibtex/verification/record-state.ts";
import { wordsOfStates } from "../../src/formats/bibtex/verification/state-words.ts";
import { fromXml } from "xast-util-from-xml";
import { readTex } from "../../src/formats/tex/read-tex.ts";
import { escapeTex } from "../../src/formats/tex/escape-tex.ts";
import { exportBiblatex } from "../../src/library/export-biblatex.ts";
import { exportBibtex } from "../../src/formats/bibtex/export/export-bibtex.ts";
import { exportCslJson } from "../../src/formats/csl-json/export-csl-json.ts";
import { exportRis } from "../../src/formats/ris/export-ris.ts";
import { exportZoteroRdf } from "../../src/formats/zotero-rdf/export-zotero-rdf.ts";
import { formats } from "../../src/library/export-formats.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import type { Work } from "../../src/works/work.ts";
import { notebookFile, notebookLibrary, notebookWorks } from "./notebook-library.ts";

const treaties = notebookWorks.filter((work) => work.kind === "treaty");

test("BibLaTeX returns the bytes of entries", () => {
  for (const work of notebookWorks) {
    const written = exportBiblatex([work], notebookLibrary);
    const { start, end } = work.origin;
    expect(written).toBe(`${String(notebookFile).slice(start, end)}\n`);
  }
});

test("BibLaTeX puts strings before an entry and its parents after it", () => {
  const text = [
    '@string{p = "Press"}',
    "@book{whole, title={W}, publisher = q}",
    '@string{q = p # " of T"}',
    "@string{unused = {U}}",
    "@inbook{part, crossref={whole} ,title={P}}",
  ];
  const library = openLibrary([new VFile({ path: "a.bib", value: text.join("\n") })]);
  const works = ["whole", "part"].flatMap((key) => library.get(key) ?? []);
  const written = exportBiblatex(works, library);
  expect(written.split("\n\n").map((part) => part.trim())).toEqual([
    text[0],
    text[2],
    text[4],
    text[1],
  ]);
  const again = openLibrary([new VFile({ path: "b.bib", value: written })]);
  expect(again.get("part")?.csl).toEqual(library.get("part")?.csl);
});

const carriers = formats.filter(({ id }) => id !== "biblatex");

test.each(carriers)("$label says that a work without a title has none", ({ write }) => {
  const says = (work: Work) => write([work], notebookLibrary).includes("The record has no title");
  const untitled = notebookWorks.filter(says).map(({ key }) => key);
  expect(untitled.sort()).toEqual(["balayan-revival", "list-18-24", "ots-resolution"]);
});

test("BibTeX keeps key, title and place of treaties, for a parser that is not ours", () => {
  const entries = new Map(
    bibtexParse.toJSON(exportBibtex(notebookWorks)).map((entry) => [entry.citationKey, entry]),
  );
  expect([...entries.keys()]).toEqual([...notebookLibrary.keys]);
  for (const { key, csl, treaty } of treaties) {
    const entry = entries.get(key);
    expect(entry?.entryType).toBe("misc");
    expect(entry?.entryTags["title"]).toBe(`{${csl.title ?? ""}}`);
    expect(entry?.entryTags["howpublished"]).toBe(`${treaty?.volume} UNTS ${treaty?.page}`);
  }
});

test("TeX reads escaped text as the original", () => {
  const characters = fc.constantFrom(..."aé\\{}#$%&_^~-`'!?\"<>,. 中");
  fc.assert(
    fc.property(fc.array(characters), (list) => {
      const text = list.join("");
      const read = readTex(escapeTex(text));
      expect(read.replace(/ +/g, " ")).toBe(text.trim().replace(/ +/g, " "));
    }),
    { numRuns: 1000 },
  );
});

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "a\nER  - \nTY  - BOOK",
    "x}, year = {1}",
    "<b>&amp;]]>",
    "\0\u2028\r",
    "--",
    "\\",
  ),
);
const anyWork = fc
  .record({ key: text, title: text, name: text, url: text, evidence: text })
  .map(({ key, title, name, url, evidence }): Work => ({
    key,
    ids: [],
    kind: "book",
    csl: { id: key, type: "book", title, author: [{ family: name, given: name }], URL: url },
    fields: new Map([["annotation", title]]),
    verification: "disputed",
    evidence: [evidence],
    unconfirmed: [name],
    origin: { file: "a.bib", start: 0, end: 0, line: 1, column: 1 },
  }));

test("no value breaks out of a field of BibTeX", () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const written = exportBibtex([work]);
      const file = new VFile({ path: "a.bib", value: written });
      const library = openLibrary([file]);
      expect(library.keys).toHaveLength(1);
      const names = [...(library.get(library.keys[0] ?? "")?.fields.keys() ?? [])];
      expect(
        names.filter((name) => !/^(?:key|title|type|url|note|annote|biblatex)$/.test(name)),
      ).toEqual([]);
      // A work may lack what nobody supplied.
      const broken = file.messages.filter(({ ruleId }) => ruleId !== "missing-field");
      expect(broken.map(String)).toEqual([]);
    }),
  );
});

test("no value breaks out of a line of RIS", () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const lines = exportRis([work]).split(/\r\n|[\n\r\u2028\u2029]/);
      expect(lines.pop()).toBe("");
      expect(lines.pop()).toBe("ER  - ");
      expect(lines[0]).toBe("TY  - MANSCPT");
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- .+$/s);
      expect(lines.filter((line) => /^(?:TY|ER)/.test(line))).toHaveLength(1);
    }),
  );
});

test("no value breaks out of an element of RDF", () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const [item, ...others] = describedItems(exportZoteroRdf([work]));
      expect(others.map(({ name }) => name)).toEqual(["bib:Memo"]);
      expect(item?.name).toBe("bib:Document");
    }),
  );
});

test("RIS and RDF hold a treaty as a statute with code, volume and page", () => {
  for (const work of treaties) {
    const { csl, treaty } = work;
    const ris = exportRis([work]);
    for (const line of ["TY  - STAT", `TI  - ${csl.title}`, `VL  - ${treaty?.volume}`]) {
      expect(ris).toContain(`${line}\r\n`);
    }
    for (const line of ["T2  - UNTS", `SP  - ${treaty?.page}`, `ST  - ${csl["title-short"]}`]) {
      expect(ris).toContain(`${line}\r\n`);
    }
    const [item] = describedItems(exportZoteroRdf([work]));
    expect(item?.fields).toMatchObject({
      "z:itemType": "statute",
      "dc:title": csl.title,
      "dc:date": treaty?.adopted,
      "z:code": "UNTS",
      "z:codeNumber": treaty?.volume,
      "bib:pages": treaty?.page,
    });
    expect(item?.fields["dc:description"]).toMatch(
      /^Type: treaty(?:\nPublisher Place: \w[\w ]*)?$/,
    );
  }
});

test("CSL-JSON read back is the same library", () => {
  const file = new VFile({ path: "a.json", value: exportCslJson(notebookWorks) });
  const library = openLibrary([file]);
  for (const work of notebookWorks) {
    const { fields: _fields, origin: _origin, entryType: _type, ...known } = work;
    expect(library.get(work.key)).toMatchObject(known);
  }
  expect(file.messages).toEqual([]);
});

test("treaties survive a round trip through RIS", () => {
  const library = openLibrary([new VFile({ path: "a.ris", value: exportRis(treaties) })]);
  for (const { key, csl, treaty } of treaties) {
    const { adopted, page, series, volume } = treaty ?? {};
    expect(library.get(key)?.treaty).toMatchObject({ adopted, page, series, volume });
    expect(library.get(key)?.csl.title).toBe(csl.title);
  }
});

test.each(formats.map((format) => [format.id, format] as const))(
  "%s states the status of each record",
  (id, format) => {
    for (const work of notebookWorks) {
      const written = format.write([work], notebookLibrary).replace(/\\(?=[&_%])/g, "");
      expect(written).toContain(
        id === "biblatex" ? work.verification : wordsOfStates.en[recordState(work)],
      );
      for (const item of work.unconfirmed) {
        const [field = ""] = item.split(":");
        const notes = id === "biblatex" ? "unconfirmed = {" : "Not confirmed: ";
        expect(written.slice(written.indexOf(notes))).toContain(field);
      }
      for (const { title, address } of evidenceOf(work)) {
        if (!address?.includes("&")) expect(written).toContain(address ?? title);
      }
    }
  },
);

/** The works that RDF describes, with the texts of their own fields. */
function describedItems(xml: string): { name: string; fields: Record<string, string> }[] {
  const root = elements(fromXml(xml))[0];
  const items = root ? elements(root).filter(({ name }) => name !== "rdf:Description") : [];
  return items.map((item) => ({
    name: item.name,
    fields: Object.fromEntries(
      elements(item).map((field) => {
        const texts = field.children.flatMap((child) =>
          child.type === "text" ? [child.value] : [],
        );
        return [field.name, texts.join("")];
      }),
    ),
  }));
}

function elements(parent: Root | Element): Element[] {
  const children: RootContent[] = parent.children;
  return children.filter((child): child is Element => child.type === "element");
}

test("a work from CSL-JSON has the notes of the same work from BibLaTeX", () => {
  const item = {
    id: "a",
    type: "book",
    title: "T",
    language: "en",
    issued: { "date-parts": [[2000]] },
  };
  const json = new VFile({ path: "a.json", value: JSON.stringify([item]) });
  const value = "@book{a, title={T}, langid={english}, date={2000}}";
  const [one, other] = [json, new VFile({ path: "a.bib", value })].map((file) =>
    exportRis([openLibrary([file]).get("a")!]),
  );
  expect(one).toBe(other);
});
