import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claimColumns } from "../../src/notebook/dated-claims.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";

const front =
  "---\ntitle: B\nlang: en\nform: markdown\nfigures:\n  sheep: {label: Sheep, unit: sheep}\n---\n\n";

function claimsIn(rows: readonly string[]): { told: string[]; claims: string[] } {
  const root = mkdtempSync(join(tmpdir(), "apparatus-claims-"));
  try {
    mkdirSync(join(root, "sources"));
    const files = {
      "package.json": "{}",
      "references.bib": "@misc{flock, title = {A}, langid = {german}}",
      "sources/b.md": `${front}:figure[7]{#sheep} sheep were lost.`,
      "sources/b.txt": "7 sheep were lost.",
      "sources/b.claims.csv": [claimColumns.join(","), ...rows].join("\n"),
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    const notebook = readNotebook(root);
    const file = notebook.files.find(({ path }) => path.endsWith(".claims.csv"));
    return {
      told: (file?.messages ?? []).map(({ reason }) => reason),
      claims: notebook
        .claimsBeside("b")
        .map(({ about, side, by, date, words, lang }) =>
          [JSON.stringify(about), side, by, date, words, lang].join(" | "),
        ),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("both sides’ claims about figures and works are sorted by date, undated ones last", () => {
  const { claims, told } = claimsIn([
    "@flock,asserts,A shepherd,1995,Seven are ill.,,,en",
    "sheep,denies,A neighbour,,No sheep was lost.,,,",
    "@flock,differs,A vet,1996-02,Es waren acht.,flock,https://example.org/vet,",
    "sheep,asserts,A shepherd,1995,Seven are gone.,,,en",
  ]);
  expect(told).toEqual([]);
  expect(claims).toEqual([
    '{"work":"flock"} | asserts | A shepherd | 1995 | Seven are ill. | en',
    '{"figure":"sheep"} | asserts | A shepherd | 1995 | Seven are gone. | en',
    '{"work":"flock"} | differs | A vet | 1996-02 | Es waren acht. | de',
    '{"figure":"sheep"} | denies | A neighbour |  | No sheep was lost. | ',
  ]);
});

test.each([
  ["shep,asserts,A,1995,Words.,,,", "Unexpected `shep`, expected `sheep`"],
  ["@flok,asserts,A,1995,Words.,,,", "Unexpected key `flok`, expected `flock`"],
  ["sheep,asserts,A,1995,Words.,flok,,", "Unexpected key `flok`, expected `flock`"],
  ["sheep,doubts,A,1995,Words.,,,", "Unexpected side `doubts`"],
  ["sheep,asserts,,1995,Words.,,,", "Unexpected empty cell"],
  ["sheep,asserts,A,spring,Words.,,,", "Unexpected date `spring`"],
  ["sheep,asserts,A,1995,Words.,,the library,", "Unexpected `the library`, expected an address"],
])("%s is reported", (row, reason) => {
  const { claims, told } = claimsIn([row]);
  expect(claims).toEqual([]);
  expect(told.join("\n")).toContain(reason);
});
