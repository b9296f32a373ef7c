import fc from "fast-check";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { recordOf } from "../../src/formats/bibtex/record-of.ts";
import { editEntry } from "../../src/formats/bibtex/edit-bibtex.ts";
import { formats } from "../../src/library/export-formats.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { planImport } from "../../src/library/plan-import.ts";
import { residue, restore } from "../../src/formats/residue.ts";
import { readTex } from "../../src/formats/tex/read-tex.ts";
import { plainText } from "../../src/works/plain-text.ts";
import { writeImport } from "../../src/library/write-import.ts";
import { notebookFile, notebookLibrary, notebookWorks } from "../formats/notebook-library.ts";

function open(text: string, path = "a.bib") {
  const file = new VFile({ path, value: Buffer.from(text) });
  return { file, library: openLibrary([file]) };
}

test("BibTeX entries without a key get the one that an import makes", () => {
  const value = `@string{x = "X"}
@book{,
  title = {One}, author = {Rhys {Ó Roe}}, year = 2001}
@comment{none}
@article{author = {Doe, J.}, journal = x, title = {Two, {or} more}, year = 2002}
@misc{roe-2001, title = {Three}}
@misc{ }
@article{
  , author = {Doe, J.}, title = "Four", year = 2002 }`;
  const file = new VFile({ path: "a.bib", value });
  const read = importRecords(file).map(({ key, fields }) => [key, fields.get("title")]);
  expect(read).toEqual([
    ["roe-2001-2", "One"],
    ["doe-2002", "Two, {or} more"],
    ["roe-2001", "Three"],
    ["work", undefined],
    ["doe-2002-2", "Four"],
  ]);
  expect(file.messages.filter(({ ruleId }) => ruleId === "malformed-entry")).toEqual([]);
});

test("a commented field is not a field, wherever its line begins", () => {
  const value = "@misc{a,\n\t% note = {No}, \n title = {One}, % so\n year = 2001\n}";
  const { file, library } = open(value);
  expect(Object.fromEntries(library.get("a")!.fields)).toEqual({ title: "One", year: "2001" });
  expect(file.messages.filter(({ ruleId }) => ruleId === "malformed-entry")).toEqual([]);
});

test.each(formats.map((format) => [format.id, format] as const))(
  "%s restores every field of the notebook’s library",
  (_, { extension, write }) => {
    const written = write(notebookWorks, notebookLibrary);
    const file = new VFile({ path: `a.${extension}`, value: Buffer.from(written) });
    const read = importRecords(file).map(({ key, type, fields }) => ({
      key,
      type,
      fields: Object.fromEntries([...fields].sort()),
    }));
    const expected = notebookWorks.map(recordOf).map(({ key, type, fields }) => ({
      key,
      type,
      fields: Object.fromEntries([...fields].sort()),
    }));
    expect(read).toEqual(expected);
    // BibTeX cannot say that a record is disputed, so the entry may lack something.
    const broken = file.messages.filter(({ ruleId }) => ruleId !== "missing-field");
    expect(broken.map(String)).toEqual([]);
  },
);

test.each(formats.map((format) => [format.id, format] as const))(
  "%s restores entries of BibTeX’s types",
  (_, { extension, write }) => {
    const { library } = open(bibtexTypes);
    const works = library.keys.flatMap((key) => library.get(key) ?? []);
    const file = new VFile({ path: `b.${extension}`, value: write(works, library) });
    const sorted = importRecords(file).map(({ fields, ...record }) => {
      return { ...record, fields: Object.fromEntries(fields) };
    });
    expect(sorted).toEqual(
      works.map(recordOf).map((record) => {
        return { ...record, fields: Object.fromEntries(record.fields) };
      }),
    );
    for (const step of planImport(importRecords(file), library)) {
      expect(step).toMatchObject({ what: "known", added: new Map(), conflicts: [] });
    }
  },
);

test("BibLaTeX read and written again is the same bytes", () => {
  const biblatex = formats.find(({ id }) => id === "biblatex")!;
  const once = biblatex.write(notebookWorks, notebookLibrary);
  const { library } = open(once);
  const works = library.keys.flatMap((key) => library.get(key) ?? []);
  expect(biblatex.write(works, library)).toBe(once);
});

test("importing the notebook’s own library changes nothing in it", () => {
  const text = String(notebookFile);
  for (const { extension, write } of formats) {
    const written = write(notebookWorks, notebookLibrary);
    const file = new VFile({ path: `a.${extension}`, value: Buffer.from(written) });
    const steps = planImport(importRecords(file), notebookLibrary);
    expect(steps.filter(({ what }) => what === "new")).toEqual([]);
    expect(writeImport(text, steps, notebookLibrary, { replace: true }).text).toBe(text);
  }
});

const bibtexTypes = `
@inproceedings{a, author = {N, A}, title = {A}, booktitle = {B}, series = {S}, number = {4}, volume = {3},
  organization = {O}, publisher = {P}, address = {Town}, year = {1999}, pages = {1--2}, note = {Draft}}
@conference{b, author = {N, A}, title = {B}, booktitle = {B}, year = {1999}}
@proceedings{c, editor = {N, A}, title = {C}, series = {S}, organization = {O}, publisher = {P}, year = {1999}}
@manual{d, title = {D}, organization = {O}, edition = {2}, year = {1999}}
@booklet{e, title = {E}, howpublished = {H}, year = {1999}}
@unpublished{f, author = {N, A}, title = {F}, note = {Typescript.}, year = {1999}}
@inbook{g, author = {N, A}, title = {G}, chapter = {7}, pages = {1--3}, publisher = {P}, year = {1999}}
@inbook{h, author = {N, A}, title = {H}, booktitle = {B}, chapter = {7}, publisher = {P}, date = {1999}}
@incollection{i, author = {N, A}, title = {I}, booktitle = {B}, series = {S}, number = {4}, year = {1999}}
@book{j, author = {N, A}, title = {J}, maintitle = {M}, series = {S}, number = {4}, publisher = {P}, date = {1999}}
@misc{k, title = {K}, howpublished = {\\url{http://example.org/~k}}, note = {Seen?}, year = {1999}}
@misc{l, title = {L}, url = {\\url{http://example.org/~l}}, note = {\\href{http://example.org/~l_1}{here}}}
@techreport{m, title = {M}, institution = {O}, series = {S}, number = {4}, year = {1999}}
@mastersthesis{n, author = {N, A}, title = {N}, school = {O}, year = {1999}}
`;

const ours = `% kept
@book{one, title = {A Book},
  isbn = "978-1-85043-635-5" , date={2005} }

@article{two,
  title = {An Article},
  doi   = {10.1000/x},
}
@legal{three, title = {T}, journaltitle = {UNTS}, number = {14668}}
@misc{four, title = {Same Title}, date = {1999}}
`;

test.each([
  ["ISBN", "@book{x, title = {Other words}, isbn = {1-85043-635-5}}", "one"],
  ["DOI", "@article{x, title = {Other words}, doi = {https://doi.org/10.1000/X}}", "two"],
  ["registration number", "@legal{x, journaltitle = {UNTS}, number = {14668}}", "three"],
  ["title and year", "@misc{x, title = {{Same} title}, year = {1999}}", "four"],
])("a work is recognised by its %s", (by, text, key) => {
  const { file } = open(text, "b.bib");
  const [step] = planImport(importRecords(file), open(ours).library);
  expect(step).toMatchObject({ what: "known", by, key });
});

test("of similar works, the one with the same key is matched", () => {
  const alike = `@article{a, title = {Letters}, date = {1999}, author = {Ann Other}, doi = {10.1000/y}}
@article{b, title = {Letters}, date = {1999}, author = {Ann Other}, number = {2}, doi = {10.1000/y}}`;
  const { library } = open(alike);
  for (const key of library.keys) {
    const entry = alike.split("\n").filter((line) => line.includes(`{${key},`));
    const [step] = planImport(importRecords(open(entry.join(), "b.bib").file), library);
    expect(step).toMatchObject({ what: "known", key, conflicts: [] });
  }
});

test.each([
  ["{Ann Other}", "{Somebody, Else}", "new"],
  ["{van der Other, Ann}", "{A. Other and Somebody Else}", "known"],
  ["{Ann Other}", "", "known"],
])("a title and a year identify a work unless the authors differ: %s, %s", (ours, theirs, what) => {
  const record = (key: string, author: string): string =>
    `@misc{${key}, title = {Letters}, date = {1999}${author === "" ? "" : `, author = ${author}`}}`;
  const { library } = open(record("a", ours));
  const [step] = planImport(importRecords(open(record("b", theirs), "b.bib").file), library);
  expect(step?.what).toBe(what);
});

test("a key with characters that would end it is written with hyphens", () => {
  const { library } = open(ours);
  const file = new VFile({
    path: "b.json",
    value: '[{"id": "x, y", "type": "book", "title": "N"}]',
  });
  const steps = planImport(importRecords(file), library);
  expect(writeImport(ours, steps, library, { replace: false }).text).toContain("@book{x-y,");
});

test("new works are added, missing fields filled in, and conflicts left alone", () => {
  const theirs = `@article{other, title = {Another Title}, doi = {10.1000/x}, volume = {3}}
@book{one, title = {A Work of Somebody Else}}`;
  const { library } = open(ours);
  const steps = planImport(importRecords(open(theirs, "b.bib").file), library);
  expect(steps).toMatchObject([
    { what: "known", key: "two", conflicts: [{ field: "title", ours: "An Article" }] },
    { what: "new", renamed: "one", record: { key: "one-2" } },
  ]);
  const added = "\n@book{one-2,\n  title = {A Work of Somebody Else},\n}\n";
  expect(writeImport(ours, steps, library, { replace: false }).text).toBe(
    ours.replace("{10.1000/x},\n", "{10.1000/x},\n  volume = {3},\n") + added,
  );
  expect(writeImport(ours, steps, library, { replace: true }).text).toBe(
    ours
      .replace("{10.1000/x},\n", "{10.1000/x},\n  volume = {3},\n")
      .replace("{An Article}", "{Another Title}") + added,
  );
});

test.each([
  ["", "@collection{c,", "crossref = {c}"],
  ["@misc{c, title = {Another}}\n", "@collection{c-2,", "crossref = {c-2}"],
  ["@collection{d, title = {C}, date = {1999}}\n", "@collection{d,", "crossref = {d}"],
])(
  "entries refer to the library’s entries that they inherit from: %j",
  (ours, whole, reference) => {
    const theirs = `@xdata{x, publisher = {P}, location = {L}}
@collection{c, title = {C}, xdata = {x}, date = {1999}}
@incollection{i, title = {I}, author = {N, A}, crossref = {c}, pages = {1}}
@incollection{j, title = {J}, author = {N, A}, crossref = {none}, xdata = {x}, booktitle = {B}, date = {1999}}`;
    const { library } = open(ours);
    const steps = planImport(importRecords(open(theirs, "b.bib").file), library);
    const written = writeImport(ours, steps, library, { replace: false }).text;
    expect(written).toContain(whole);
    expect(written).toContain(reference);
    expect(written).not.toMatch(/xdata|none/);
    const { file, library: read } = open(written);
    const works = read.keys.flatMap((key) => read.get(key) ?? []);
    expect(works).toHaveLength(read.keys.length);
    expect(file.messages.filter(({ ruleId }) => ruleId !== "missing-field").map(String)).toEqual(
      [],
    );
    expect(read.get("i")?.csl).toMatchObject({ "container-title": "C", publisher: "P" });
  },
);

test("an edit changes only the bytes of its field", () => {
  const value = fc.constantFrom("{a}", '"b {c} d"', "12", 'jan # "~1"', "{x # y, z = {1}}");
  const space = fc.constantFrom("", " ", "\n  ", "\t");
  const field = fc.tuple(space, fc.constantFrom("title", "Note", "url", "date"), space, value);
  const fields = fc.uniqueArray(field, { selector: ([, name]) => name, minLength: 1 });
  fc.assert(
    fc.property(fields, fc.nat(), fc.boolean(), (list, pick, trailing) => {
      const [chosen] = list.slice(pick % list.length);
      const build = (changed?: string): string => {
        const written = list.map(([before, name, gap, old]) => {
          return `${before}${name}${gap}=${gap}${name === chosen?.[1] && changed ? changed : old}`;
        });
        return `@book{key,${written.join(",")}${trailing ? "," : ""}\n}`;
      };
      const changes = new Map([[chosen?.[1].toLowerCase() ?? "", "new {value}"]]);
      expect(editEntry(build(), changes)).toBe(build("{new {value}}"));
    }),
  );
});

test("a residue restores what a reading lacks, changes or adds", () => {
  const name = fc.constantFrom("title", "note", "date", "volume", "verification", "url");
  const value = fc
    .array(
      fc.constantFrom("a", "é", "{b}", "#", "%", "=", ",", '"', " ", "\\&", "@x{y}", "undefined"),
    )
    .map((parts) => parts.join("").trim().replace(/ +/g, " "));
  const record = fc
    .record({ type: fc.constantFrom("book", "misc"), fields: fc.array(fc.tuple(name, value)) })
    .map(({ type, fields }) => ({ key: "a:b/c", type, fields: new Map(fields) }));
  fc.assert(
    fc.property(record, record, (wanted, read) => {
      const back = restore({ ...read, key: "other" }, residue(wanted, { ...read, key: "other" }));
      expect({ ...back, fields: Object.fromEntries([...back.fields].sort()) }).toEqual({
        ...wanted,
        fields: Object.fromEntries([...wanted.fields].sort()),
      });
    }),
  );
});

test("records of other programs are read", () => {
  const ris = `TY  - JOUR
AU  - Müller, Ö.
TI  - A Title
JO  - Journal
SP  - 1
EP  - 9
PY  - 1999
C1  - custom
ER  - `;
  const [record] = importRecords(new VFile({ path: "a.ris", value: Buffer.from(ris) }));
  expect(record).toMatchObject({ key: "muller-1999", type: "article" });
  expect(Object.fromEntries(record?.fields ?? [])).toMatchObject({
    author: "Müller, Ö.",
    journaltitle: "Journal",
    pages: "1--9",
    date: "1999",
    "ris-c1": "custom",
  });
});

test("a BibTeX entry quoted in an item of another format is text", () => {
  const note = "As @book{title = {A}, year = 2001} says.";
  const item = { id: "quoting", type: "book", title: "B", note };
  const file = new VFile({ path: "a.json", value: Buffer.from(JSON.stringify([item])) });
  const [record] = importRecords(file);
  const written = [...record!.fields.values()].map((value) => plainText(readTex(value)));
  expect(written).toContain(note);
});
