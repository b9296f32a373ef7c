import { toString } from "hast-util-to-string";
import { expect, test } from "vitest";
import { format } from "../../../src/citations/format.ts";
import { loadStyle } from "../../../src/citations/style.ts";
import type { Work } from "../../../src/works/work.ts";
import { notebookLibrary } from "../../formats/notebook-library.ts";

const editions = [
  "10th-anniversary edition, revised and updated",
  "revised edition",
  "2nd edn",
  "3",
] as const;

test.each([
  ["oscola", [editions[0], "revised edition", "2nd edn", "3rd edn"]],
  ["aglc", [editions[0], "revised edition", "2nd edn", "3ʳᵈ ed"]],
  ["bluebook", ["10th-anniversary, revised and updated ed.", "revised ed.", "2nd ed.", "3 ed."]],
  ["apa", [editions[0], "revised edition", "2nd edn", "3rd ed."]],
] as const)("%s says “edition” only once", (name, texts) => {
  const work = notebookLibrary.get("dewaal-2013")!;
  const written = editions.map((edition) => {
    return entry(name, { ...work, csl: { ...work.csl, edition } });
  });
  const brackets = written.map((text) => /\(([^()]*ed[^()]*)\)/.exec(text)?.[1] ?? "");
  const plain = brackets.map((text) =>
    text.replace(/,? ?New York University Press,? ?|,? ?2013$/g, ""),
  );
  expect(plain).toEqual(texts);
});

function entry(name: string, work: Work): string {
  const { bibliography } = format({
    style: loadStyle(name)!,
    work: () => work,
    clusters: [],
    nocite: [work.key],
  });
  const children = (bibliography[0]?.parts ?? []).flatMap(({ content }) => content);
  return toString({ type: "root", children });
}
