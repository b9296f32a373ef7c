import { expect, test } from "vitest";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { receivedFiles } from "../../src/pages/files/received-files.ts";

const { sources, root } = readNotebook("tests/notebook/fixtures/page-pictures");
const [letter] = sources;

function namesOf(received?: { file: string; publish?: boolean }): string[] {
  const frontMatter = { ...letter!.frontMatter, ...(received && { received }) };
  return Array.from(receivedFiles({ ...letter!, frontMatter }, root), ({ path }) => path);
}

test.each([
  ["pictures alone", undefined, ["letter.page-7.png"]],
  ["no file that is not to be published", { file: "letter.txt" }, ["letter.page-7.png"]],
  [
    "the file as it came, where it is",
    { file: "letter.txt", publish: true },
    ["letter.page-7.png", "letter.txt"],
  ],
  ["nothing from elsewhere", { file: "../package.json", publish: true }, ["letter.page-7.png"]],
  ["no folder", { file: "..", publish: true }, ["letter.page-7.png"]],
  ["a file once that is both", { file: "letter.page-7.png", publish: true }, ["letter.page-7.png"]],
])("readers can download %s", (_, received, names) => {
  expect(namesOf(received)).toEqual(names.map((name) => `/sources/letter.received/${name}`));
});
