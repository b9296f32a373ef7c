import { VFile } from "vfile";
import { expect, test } from "vitest";
import { formats } from "../../../src/library/export-formats.ts";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";
import { planImport } from "../../../src/library/plan-import.ts";

test.each([
  ["eventtitle = {A meeting}", "speech"],
  ["", "manuscript"],
])("an unpublished work with an event is a talk: %s", (field, type) => {
  const value = `@unpublished{a, author = {Doe, Ann}, title = {Glass}, ${field}}`;
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const work = library.get("a")!;
  expect(work.csl.type).toBe(type);
  for (const { extension, write } of formats) {
    const file = new VFile({ path: `a.${extension}`, value: write([work], library) });
    const [step] = planImport(importRecords(file), library);
    expect(step).toMatchObject({ what: "known", conflicts: [] });
  }
});
