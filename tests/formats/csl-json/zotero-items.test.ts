import { VFile } from "vfile";
import { expect, test } from "vitest";
import { exportCslJson } from "../../../src/formats/csl-json/export-csl-json.ts";
import { exportCslYaml } from "../../../src/formats/csl-json/export-csl-yaml.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

function open(value: string, path: string) {
  return openLibrary([new VFile({ path, value })]).get("a")!;
}

/** What Zotero’s import of CSL-JSON accepts; because of one other type it refuses the file. */
const accepted =
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic
  collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview
  legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance
  periodical personal_communication post post-weblog regulation report review review-book song speech standard thesis
  treaty webpage`.split(/\s+/);

/** Those of which it makes mere documents, without most of their fields. */
const unheld =
  `entry figure musical_score pamphlet periodical regulation review review-book software treaty`.split(
    " ",
  );

const item = {
  id: "a",
  title: "T",
  author: [{ family: "Souza", given: "Ana", "non-dropping-particle": "de" }],
  publisher: "P",
  number: "7",
  version: "1.2",
  volume: "3",
};

test.each([...accepted, "software", "misc"])(
  "Zotero accepts an item of type %s, and it returns",
  (type) => {
    const work = open(JSON.stringify([{ ...item, type }]), "a.json");
    const written = exportCslJson([work]);
    const [out] = JSON.parse(written) as [{ type: string; note?: string }];
    expect(accepted).toContain(out.type);
    expect(unheld).not.toContain(out.type);
    if (unheld.includes(type)) expect(out.note).toContain(`type: ${type}`);
    expect(open(written, "b.json").csl).toMatchObject({ ...work.csl });
  },
);

test.each([
  ["book", "version", "1.2"],
  ["song", "number", "7"],
  ["bill", "number-of-volumes", "2"],
])("of a %s with `%s` Zotero would make something else", (type, variable, text) => {
  const work = open(JSON.stringify([{ id: "a", type, title: "T", [variable]: text }]), "a.json");
  const [out] = JSON.parse(exportCslJson([work])) as [Record<string, unknown>];
  expect(out[variable]).toBeUndefined();
  expect(out["note"]).toBe(`${variable}: ${text}`);
});

test.each([
  ["de Souza, Ana", { family: "de Souza", given: "Ana" }],
  ["d' Alembert, Jean", { family: "d'Alembert", given: "Jean" }],
  ["King, Jr., Martin Luther", { family: "King", given: "Martin Luther, Jr." }],
  ["von der Tann, III, Kurt", { family: "von der Tann", given: "Kurt, III" }],
  ["{de Bono Institute}", { literal: "de Bono Institute" }],
])("Zotero finds the whole of the name %s", (name, expected) => {
  const work = open(`@book{a, author = {${name} and Doe, Jane and others}, title = {T}}`, "a.bib");
  const written = exportCslJson([work]);
  const [out] = JSON.parse(written) as [{ author: unknown }];
  expect(out.author).toEqual([expected, { family: "Doe", given: "Jane" }]);
  expect(open(written, "b.json").csl.author).toEqual(work.csl.author);
});

test("CSL-YAML, which Zotero does not read, keeps CSL’s types and names", () => {
  const work = open("@software{a, author = {de Souza, Ana}, title = {T}, version = {2}}", "a.bib");
  const written = exportCslYaml([work]);
  expect(written).toContain("type: software");
  expect(written).toContain("non-dropping-particle: de");
});
