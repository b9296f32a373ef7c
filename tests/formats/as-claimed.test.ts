import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { publicRecordOf } from "../../src/formats/bibtex/record-of.ts";
import { isDoubtful } from "../../src/formats/bibtex/verification/record-state.ts";
import { formats } from "../../src/library/export-formats.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { notebookWorks } from "./notebook-library.ts";

const value = `
@book{denied, author = {Doe, Jane and {{\\O}ld Body}}, title = {A Book}, date = {1996}, publisher = {Press}, verification = {disputed}, denied = {{Jane Doe; 2001}}}
@book{missing, author = {Doe, Jane and others}, editor = {Roe, R.}, title = {A Book}, date = {1996}, verification = {not-located}}
@letter{letter, author = {van der Berg, Jan}, date = {1992-03-01}, verification = {not-located}}
@article{article, author = {Doe, Jane}, title = {On}, journaltitle = {Acta}, date = {2001}, verification = {disputed}}
@misc{nobody, title = {Something}, verification = {disputed}}
`;
const library = openLibrary([new VFile({ path: "a.bib", value })]);
const works = [
  ...library.keys.flatMap((key) => library.get(key) ?? []),
  ...notebookWorks.filter(isDoubtful),
];

/** Where each format would state who made a work, or what type it is. */
const claimsNothing: ReadonlyMap<string, RegExp> = new Map([
  ["bibtex", /^(?:@(?!misc\{)| {2}author =)/m],
  ["biblatex", /^(?:@(?!misc\{)| {2}author =)/m],
  ["ris", /^(?:TY {2}- (?!MANSCPT)|A[U1] {2}-)/m],
  ["csl-json", /^ {4}(?:"author"|"type": "(?!document"))/m],
  ["csl-yaml", /^ {2}(?:author:|type: (?!document))/m],
  ["zotero-rdf", /bib:authors|<z:itemType>(?!document)/],
]);

describe.each(formats)("$id", ({ id, write }) => {
  test.each(works.map((work) => [work.key, work] as const))(
    "%s writes a claim without an author, and reads it back whole",
    (_, work) => {
      const written = write([work], library);
      expect(written).not.toMatch(claimsNothing.get(id)!);
      expect(written).toMatch(/No record found|(?:Existence|Record) disputed/);
      const author = work.csl.author?.[0];
      const name = author?.family ?? author?.literal?.replace("attributed to ", "");
      if (name) expect(written).toMatch(new RegExp(`; attributed to [^.]*${name}`));
      const [read] = importRecords(new VFile({ path: "a", value: written }));
      expect([read?.type, read?.fields]).toEqual([work.entryType, publicRecordOf(work).fields]);
    },
  );
});
