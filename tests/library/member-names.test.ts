import { expect, test } from "vitest";
import { VFile } from "vfile";
import { loadStyle } from "../../src/citations/style.ts";
import { formats } from "../../src/library/export-formats.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { render } from "../../src/remark/render/render-document.ts";

/** Names that every object has: a lookup by such a name finds what nobody put there. */
const names = ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"];

const bibtex: [place: string, write: (name: string) => string][] = [
  ["type", (name) => `@${name}{k, title = {T}, date = {2000}}`],
  ["field", (name) => `@book{k, title = {T}, date = {2000}, ${name} = {a}}`],
  ["month", (name) => `@book{k, title = {T}, year = {2000}, month = {${name}}}`],
  ["name of a string", (name) => `@string{${name} = {T}}\n@book{k, title = ${name}}`],
  ["string without a definition", (name) => `@book{k, title = {T}, month = ${name}}`],
  ["langid", (name) => `@book{k, title = {T}, date = {2000}, langid = {${name}}}`],
  ["language", (name) => `@book{k, title = {T}, date = {2000}, language = {${name}}}`],
  ["title", (name) => `@book{k, title = {${name}}, date = {2000}}`],
  ["command", (name) => `@book{k, title = {a \\${name} b}, date = {2000}}`],
  ["name", (name) => `@book{k, title = {T}, author = {${name}}, date = {2000}}`],
  ["entrysubtype", (name) => `@misc{k, title = {T}, entrysubtype = {${name}}, date = {2000}}`],
  ["sort", (name) => `@thesis{k, title = {T}, type = {${name}}, date = {2000}}`],
  ["verification", (name) => `@book{k, title = {T}, verification = {${name}}}`],
  ["pagination", (name) => `@book{k, title = {T}, pagination = {${name}}, date = {2000}}`],
  ["editortype", (name) => `@book{k, title = {T}, editor = {A, B}, editortype = {${name}}}`],
  ["eprinttype", (name) => `@book{k, title = {T}, eprint = {1}, eprinttype = {${name}}}`],
];

const others: [place: string, write: (name: string) => string][] = [
  ["CSL type", (name) => `[{"id": "k", "type": "${name}", "title": "T"}]`],
  ["CSL variable", (name) => `[{"id": "k", "type": "book", "title": "T", "${name}": "a"}]`],
  ["CSL language", (name) => `[{"id": "k", "type": "book", "title": "T", "language": "${name}"}]`],
  ["part of a CSL name", (name) => `[{"id": "k", "type": "book", "author": [{"${name}": "a"}]}]`],
  ["RIS type", (name) => `TY  - ${name}\nID  - k\nTI  - T\nLA  - ${name}\nER  - \n`],
  ["EndNote’s type", (name) => `%0 ${name}\n%T T\n%G ${name}\n`],
  ["PubMed’s type", (name) => `PMID- 1\nTI  - T\nPT  - ${name}\n`],
  ["member of Crossref’s", (name) => `{"DOI": "10.1/x", "type": "${name}", "${name}": "a"}`],
  ["member of Wikidata’s", (name) => `{"entities": {"${name}": {"claims": {"${name}": []}}}}`],
  ["member of CFF", (name) => `cff-version: 1\ntitle: T\ntype: ${name}\n${name}: a\n`],
  ["column of CSV", (name) => `Key,Item Type,Title,${name}\nA,${name},T,a\n`],
  ["YAML", (name) => `- id: k\n  type: ${name}\n  ${name}: a\n`],
];

const cases = [...bibtex, ...others].map(([place, write]) => [place, write] as const);

test.each(cases)("a name of a member of objects is a word like any other: %s", (place, write) => {
  // BibTeX types consist of letters.
  for (const name of names.filter((one) => place !== "type" || /^[a-z]+$/i.test(one))) {
    const file = new VFile({ path: "refs.txt", value: write(name) });
    const library = openLibrary([file]);
    const works = library.keys.flatMap((key) => library.get(key) ?? []);
    expect(works).toHaveLength(1);
    expect(importRecords(new VFile({ path: "refs.txt", value: write(name) }))).toHaveLength(1);
    for (const format of formats) format.write(works, library);
    const paper = new VFile({ path: "a.md", value: `[@${library.keys[0]}]` });
    for (const style of ["apa", "oscola"]) {
      render(paper, { library, style: loadStyle(style)!, to: "html" });
    }
  }
});

test("a key may be a name of a member of objects, and so may a language", () => {
  for (const name of names) {
    const library = openLibrary([
      new VFile({ path: "a.bib", value: `@book{${name}, title = {T}}` }),
    ]);
    const value = `---\nlang: ${name}\n---\n\n[@{${name}}, p. 1]`;
    const paper = new VFile({ path: "a.md", value });
    const html = render(paper, { library, style: loadStyle("apa")!, to: "html" });
    expect(library.keys).toEqual([name]);
    expect(html).toContain("T");
  }
});
