import { VFile } from "vfile";
import { expect, test } from "vitest";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

function ris(type: string, ...more: string[]): VFile {
  const lines = [`TY  - ${type}`, "ID  - a", "TI  - T", ...more, "ER  - "];
  return new VFile({ path: "a.ris", value: lines.join("\n") });
}

function read(type: string, ...more: string[]) {
  const [record] = importRecords(ris(type, ...more));
  return { type: record?.type, ...Object.fromEntries(record?.fields ?? []) };
}

test.each(["UNPB", "MANSCPT"])("a manuscript is not a claim: %s", (type) => {
  expect(read(type)).toEqual({ type: "unpublished", title: "T" });
  expect(openLibrary([ris(type)]).get("a")).toMatchObject({ kind: "other" });
});

test("a claim is marked as one", () => {
  expect(read("UNPB", "N1  - Kind of work: claim")).toMatchObject({
    type: "misc",
    entrysubtype: "claim",
  });
});

test.each([
  [["JO  - Jnl", "JF  - Journal"], { journaltitle: "Journal", shortjournal: "Jnl" }],
  [["JA  - Jnl", "JO  - Journal"], { journaltitle: "Journal", shortjournal: "Jnl" }],
  [
    ["T2  - Journal", "JF  - Journal", "J2  - Jnl"],
    { journaltitle: "Journal", shortjournal: "Jnl" },
  ],
  [["JO  - Journal"], { journaltitle: "Journal" }],
  [["T2  - Journal", "JF  - A Journal"], { journaltitle: "Journal", "ris-jf": "A Journal" }],
])("a journal %j", (lines, fields) => {
  expect(read("JOUR", ...lines)).toEqual({ type: "article", title: "T", ...fields });
  const work = openLibrary([ris("JOUR", ...lines)]).get("a");
  expect(work?.csl["container-title"]).toBe("Journal");
});

test("what has no field is kept in one that is not printed", () => {
  const lines = ["UR  - https://a.org", "UR  - https://b.org", "T1  - T", "DP  - P", "C1  - C"];
  expect(read("GEN", ...lines)).toEqual({
    type: "misc",
    title: "T",
    url: "https://a.org",
    "ris-ur": "https://b.org",
    "ris-dp": "P",
    "ris-c1": "C",
  });
});

test.each([
  "10.1000/x",
  "https://doi.org/10.1000/x",
  "http://dx.doi.org/10.1000/x",
  "doi:10.1000/x",
])("the DOI of %s", (written) => {
  const file = ris("JOUR", `DO  - ${written}`);
  expect(importRecords(file)[0]?.fields.get("doi")).toBe("10.1000/x");
  expect(openLibrary([file]).get("a")?.csl["DOI"]).toBe("10.1000/x");
});

test("what is not a DOI is kept as written", () => {
  expect(read("JOUR", "DO  - unknown")).toMatchObject({ doi: "unknown" });
});
