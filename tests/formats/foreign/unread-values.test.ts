import { VFile } from "vfile";
import { expect, test } from "vitest";
import { unreadValues } from "../../../src/formats/foreign/unread-values.ts";
import { importRecords } from "../../../src/library/import-records.ts";

const record = {
  key: "a",
  type: "article",
  fields: new Map([
    ["title", "The {Value} of \\emph{Things} \\& caf\u00e9s"],
    ["date", "2004-03-02"],
    ["doi", "10.1000/x_1"],
  ]),
};

test.each([
  ["the value of <i>things</i> & cafe\u0301s", true],
  ["2004 Mar 02", true],
  ["c2004", true],
  ["https://doi.org/10.1000/X_1", true],
  ["article", true],
  ["", true],
  ["the value of other things", false],
  ["https://example.org/10.1000/x_1", false],
])("%s is in a record: %s", (value, isRead) => {
  expect(unreadValues(record, [["name", value]])).toEqual(isRead ? [] : ["name"]);
});

test("a name is reported once", () => {
  const leaves = [
    ["a", "one"],
    ["b", "three"],
    ["a", "two"],
  ] as const;
  expect(unreadValues(record, leaves)).toEqual(["a", "b"]);
});

const ofPubmed = (lines: string): string => `PMID- 1\nTI  - One.\nJT  - Journal\n${lines}\n`;
const ofWos = (lines: string): string => `FN Clarivate\nVR 1.0\nPT J\nTI One\n${lines}\nER\n\nEF\n`;
const mods = (inside: string): string =>
  `<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>One</title></titleInfo>${inside}</mods>`;
const cff = (lines: string): string =>
  `cff-version: 1.2.0\nmessage: Cite it.\ntitle: One\nauthors:\n  - family-names: Doe\n${lines}\n`;
const openalex = (members: object): string =>
  JSON.stringify({
    id: "https://openalex.org/W1",
    display_name: "One",
    authorships: [],
    ...members,
  });
const crossref = (members: object): string =>
  JSON.stringify({ DOI: "10.1000/a", title: ["One"], type: "journal-article", ...members });

test.each([
  ["nbib", ofPubmed("AID - http://x.org/a\nLID - http://x.org/b"), ["LID"], "http://x.org/a"],
  ["nbib", ofPubmed("AID - 10.1000/a [doi]\nAID - S1 [pii]\nPG  - 1-2"), [], "S1"],
  ["nbib", ofPubmed("AID - http://dx.doi.org/10.1000/b\nISSN - EISSN-1234-5678"), [], "10.1000/b"],
  ["wos", ofWos("UT WOS:1\nCR DOE J, 1997, FIZ"), ["CR"], "WOS:1"],
  ["wos", ofWos("DT Article"), [], "One"],
  ["wos", ofWos("DT Poetry"), ["DT"], "One"],
  [
    "mods",
    mods("<location><url>http://x.org/a</url><url>http://x.org/b</url></location>"),
    ["url"],
    "org/a",
  ],
  ["mods", mods("<recordInfo><recordOrigin>By hand</recordOrigin></recordInfo>"), [], "One"],
  ["mods", mods("<genre>book</genre><genre>fiction</genre>"), ["genre"], "@book"],
  [
    "cff",
    cff("url: http://x.org/a\nrepository-code: http://x.org/b"),
    ["repository-code"],
    "org/a",
  ],
  ["cff", cff("    orcid: https://orcid.org/0000-0001-2345-6789"), ["orcid"], "Doe"],
  [
    "openalex",
    openalex({ ids: { pmid: "https://pubmed.ncbi.nlm.nih.gov/12", mag: "34" } }),
    ["mag"],
    "12",
  ],
  ["crossref", crossref({ author: [{ family: "Doe", ORCID: "0000-1" }] }), ["ORCID"], "Doe"],
  ["crossref", crossref({ license: [{ URL: "http://x.org" }] }), ["license"], "One"],
])("nothing in a record of %s, %s, is lost in silence", (_, text, left, arrived) => {
  const file = new VFile({ path: "a.txt", value: text });
  const [first] = importRecords(file);
  const written = `@${first?.type} ${[...(first?.fields.values() ?? [])].join(" ")}`;
  expect(written).toContain(arrived);
  const told = file.messages.filter(({ ruleId }) => ruleId === "left-out");
  const names = told.flatMap(({ reason }) =>
    [...reason.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(names).toEqual(left);
});
