import { expect, test } from "vitest";
import { notebookLibrary } from "../../formats/notebook-library.ts";
import { cite } from "./cite.ts";
import { openLibrary } from "../../../src/library/open-library.ts";
import { VFile } from "vfile";

const icj =
  "Application of the International Convention on the Elimination of All Forms of Racial Discrimination (Azerbaijan v Armenia)";
const bloodshed = "Bloodshed in the Caucasus: Escalation of the Armed Conflict in Nagorno Karabakh";
const envoy = "Permanent Representative of Azerbaijan to the United Nations";
const letter = `from the ${envoy} Addressed to the Secretary-General`;
const ombudsman =
  "‘Statement by the Ombudsman Sabina Aliyeva Regarding the 33rd Anniversary of the Khojaly Genocide’ (The Commissioner for Human Rights (Ombudsman) of the Republic of Azerbaijan, 25 February 2025)";
const headline = "[Report of 12 June 1992; headline not recorded]";
const record = `@article{a, entrysubtype = {newspaper}, title = {${headline}},
  journaltitle = {Los Angeles Times}, date = {1992-06-12}, url = {https://example.org/a}}`;

/** The notebook’s works as its lists show them, with the notes of OSCOLA and the Bluebook where those differ. */
test.each([
  ["helsinki-watch-1992", "oscola", `Helsinki Watch, *${bloodshed}* (Human Rights Watch 1992)`],
  ["helsinki-watch-1992", "aglc", `Helsinki Watch, *${bloodshed}* (Report, September 1992)`],
  [
    "helsinki-watch-1992",
    "apa",
    "Helsinki Watch. (1992). *Bloodshed in the Caucasus: Escalation of the armed conflict in Nagorno Karabakh*. Human Rights Watch.",
  ],
  [
    "helsinki-watch-1992",
    "chicago",
    `Helsinki Watch. *${bloodshed}*. New York: Human Rights Watch, 1992.`,
  ],
  [
    "azerbaijan-letter-2012",
    "aglc",
    `*Letter Dated 23 March 2012 ${letter}*, UN Doc A/66/764–S/2012/204 (23 March 2012)`,
  ],
  [
    "azerbaijan-letter-2012",
    "bluebook",
    `${envoy}, Letter dated Mar. 23, 2012 from the ${envoy} addressed to the Secretary-General, U.N. Doc. A/66/764-S/2012/204 (Mar. 23, 2012)`,
  ],
  [
    "azerbaijan-letter-2012",
    "oscola",
    `${envoy}, ‘Letter Dated 23 March 2012 ${letter}’ (23 March 2012) UN Doc A/66/764–S/2012/204`,
  ],
  [
    "icj-2024",
    "oscola",
    `${icj} (Preliminary Objections) ICJ, General List No 181, 12 November 2024 <https://www.icj-cij.org/node/204319> accessed 22 November 2026`,
  ],
  [
    "icj-2024",
    "aglc",
    `*${icj} (Preliminary Objections)* (International Court of Justice, General List No 181, 12 November 2024)`,
  ],
  [
    "fatullayev-2010",
    "bluebook",
    "Fatullayev v. Azerbaijan, App. No. 40984/07 (Apr. 22, 2010), https://hudoc.echr.coe.int/eng?i=001-98401",
  ],
  ["fatullayev-2010", "oscola", "Fatullayev v Azerbaijan App no 40984/07 (ECtHR, 22 April 2010)"],
  [
    "fatullayev-2010",
    "aglc",
    "*Fatullayev v Azerbaijan* (European Court of Human Rights, Application No 40984/07, 22 April 2010)",
  ],
  [
    "dewaal-2003",
    "chicago",
    "de Waal, Thomas. *Black Garden: Armenia and Azerbaijan through Peace and War*. New York: New York University Press, 2003.",
  ],
  [
    "dewaal-2003",
    "apa",
    "de Waal, T. (2003). *Black garden: Armenia and Azerbaijan through peace and war*. New York University Press.",
  ],
  [
    "justice-for-khojaly",
    "oscola",
    "Heydar Aliyev Foundation, ‘Justice for Khojaly’ <https://justiceforkhojaly.org> accessed 22 November 2026",
  ],
  ["khojaly-2025", "oscola", `Aliyeva S, ${ombudsman}`],
  ["khojaly-2025", "aglc", `Aliyeva, Sabina, ${ombudsman}`],
])("%s in %s", (key, style, text) => {
  expect(cite(style, notebookLibrary.get(key)!).list).toBe(text);
});

test("an OSCOLA note has the name of the case in italics", () => {
  expect(cite("oscola", notebookLibrary.get("icj-2024")!).first).toBe(
    `*${icj}* (Preliminary Objections) ICJ, General List No 181, 12 November 2024 <https://www.icj-cij.org/node/204319> accessed 22 November 2026`,
  );
});

const described = openLibrary([new VFile({ path: "a.bib", value: record })]);
test.each(["oscola", "aglc", "bluebook", "apa", "chicago", "ieee", "harvard"])(
  "%s prints a description unchanged, without quotation marks or italics",
  (style) => {
    const { first, list } = cite(style, described.get("a")!);
    expect(list).toContain(headline);
    expect(`${first} ${list}`).not.toMatch(/[‘“*]\[|\][,.]?[’”*]/);
  },
);

test("APA gives a treaty’s address", () => {
  expect(cite("apa", notebookLibrary.get("crc")!).list).toBe(
    "Convention on the Rights of the Child, November 20, 1989, 1577 U.N.T.S. 3, https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11&chapter=4&clang=_en",
  );
});

test("Chicago keeps the paragraph of a judgment", () => {
  const locator = { label: "paragraph", value: "81" };
  expect(cite("chicago", notebookLibrary.get("fatullayev-2010")!, locator, true).first).toBe(
    "Fatullayev v. Azerbaijan, App. No. 40984/07, ¶ 81 (Eur. Ct. H.R. April 22, 2010)",
  );
});

test.each([
  ["oscola", "AB Doe, Jr and Jean Roe-Lee, "],
  ["aglc", "AB Doe, Jr and Jean Roe-Lee, "],
  ["bluebook", "A. B. Doe, Jr. & Jean Roe-Lee, "],
])("initials have full stops if the guide uses them: %s", (style, names) => {
  const value = `@report{a, author = {Doe, Jr., A. B. and Roe-Lee, Jean}, title = {Glass},
    institution = {Office}, date = {2001}}`;
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
  expect(cite(style, work).first.slice(0, names.length)).toBe(names);
});
