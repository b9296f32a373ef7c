import { toString } from "hast-util-to-string";
import { expect, test } from "vitest";
import { format } from "../../../src/citations/format.ts";
import { loadStyle } from "../../../src/citations/style.ts";
import type { CslItem, Work } from "../../../src/works/work.ts";
import { notebookLibrary } from "../../formats/notebook-library.ts";

const statement =
  "Statement by the Ombudsman Sabina Aliyeva Regarding the 33rd Anniversary of the Khojaly Genocide";
const letter =
  "Letter Dated 8 March 2005 from the Permanent Representative of Armenia to the United Nations Addressed to the Secretary-General";
const application =
  "Application of the International Convention on the Elimination of All Forms of Racial Discrimination (Azerbaijan v Armenia), Preliminary Objections, Judgment";
const armenia = "Permanent Representative of Armenia to the United Nations";

test.each([
  ["khojaly-2025", "oscola", `Aliyeva S, ‘${statement}’ (25 February 2025)`],
  ["khojaly-2025", "aglc", `Aliyeva, Sabina, ‘${statement}’ (25 February 2025)`],
  ["fatullayev-2010", "oscola", "Fatullayev v Azerbaijan App no 40984/07 (ECtHR, 22 April 2010)"],
  [
    "fatullayev-2010",
    "aglc",
    "Fatullayev v Azerbaijan (European Court of Human Rights, Application No 40984/07, 22 April 2010)",
  ],
  [
    "fatullayev-2010",
    "bluebook",
    "Fatullayev v. Azerbaijan, App. No. 40984/07 (European Court of Human Rights 2010)",
  ],
  ["icj-2024", "oscola", `${application} (International Court of Justice, 12 November 2024)`],
  ["icj-2024", "aglc", `${application} (International Court of Justice, 12 November 2024)`],
  ["armenia-letter-2005", "aglc", `${armenia}, ‘${letter}’ (8 March 2005)`],
])("%s in %s", (key, name, text) => {
  expect(entry(name, notebookLibrary.get(key)!)).toBe(text);
});

test.each([
  ["oscola", { authority: "UKSC", number: "12" }, "Doe v Roe [2012] UKSC 12"],
  ["oscola", { authority: "CA", number: "B2/345" }, "Doe v Roe No B2/345 (CA, 5 May 2012)"],
  [
    "oscola",
    { authority: "CA", volume: "2", "container-title": "AC", page: "1" },
    "Doe v Roe (2012) 2 AC 1 (CA)",
  ],
])("in %s a case with %j", (name, fields, text) => {
  const csl: CslItem = {
    id: "doe",
    type: "legal_case",
    title: "Doe v Roe",
    issued: { "date-parts": [[2012, 5, 5]] },
    ...fields,
  };
  expect(entry(name, { ...notebookLibrary.get("icj-2024")!, csl })).toBe(text);
});

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
] as const)("%s says once that an edition is one", (name, texts) => {
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

test.each([
  ["aglc", "3", "[3]"],
  ["aglc", "3-5, 7", "[3]–[5], [7]"],
  ["bluebook", "3", "¶ 3"],
  ["bluebook", "3-5", "¶¶ 3–5"],
  ["oscola", "3", "para 3"],
])("%s cites paragraph %s as no page", (name, value, text) => {
  const key = "khojaly-2025";
  const locator = { label: "paragraph", value };
  const { clusters } = format({
    style: loadStyle(name)!,
    work: notebookLibrary.get.bind(notebookLibrary),
    clusters: [{ id: "one", items: [{ key, mode: "normal", locator }] }],
  });
  const written = clusters[0]?.parts.map((part) => part.text).join("") ?? "";
  expect(
    written
      .replace(/ \(.*?\)\.?/, "")
      .replace(/.*Genocide[’,]? /, "")
      .replace(/\.$/, ""),
  ).toBe(text);
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
