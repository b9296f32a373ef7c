import { parse } from "csv-parse/sync";
import isbn from "isbn3";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evidenceOf } from "../../src/formats/bibtex/verification/evidence.ts";
import { plainText } from "../../src/works/plain-text.ts";
import { notebookFile, notebookLibrary, notebookWorks } from "../formats/notebook-library.ts";

const rows = parse<Record<string, string>>(
  readFileSync(new URL("references.csv", import.meta.url), "utf8"),
  { columns: true },
);

const compared = parse<Record<string, string>>(
  readFileSync("sources/khojaly-2025.comparisons.csv"),
  {
    columns: true,
  },
);

test("every row of the table of works is an entry; the others are kept for a comparison, or say why", () => {
  const keys = new Set(rows.map((row) => row["key"]));
  expect([...keys].filter((key) => !notebookLibrary.keys.includes(key ?? ""))).toEqual([]);
  const others = notebookLibrary.keys.filter((key) => !keys.has(key));
  const works = new Set(compared.map((row) => row["work"]));
  const isKept = (key: string): boolean => notebookLibrary.get(key)?.fields.has("keptfor") === true;
  expect(others.filter((key) => !works.has(key) && !isKept(key))).toEqual([]);
});

test("the library has no message", () => {
  expect(notebookWorks.length).toBeGreaterThanOrEqual(rows.length);
  expect(notebookFile.messages.map(String)).toEqual([]);
});

test.each(rows.map((row) => [row["key"] ?? "", row] as const))("%s", (key, row) => {
  const work = notebookLibrary.get(key);
  const title = plainText(work?.csl.title) ?? "";
  // The start of a campaign is an event, and not a date of its page.
  const parts = (work?.csl.issued ?? work?.csl["event-date"])?.["date-parts"]?.[0] ?? [];
  const date = parts.map((part) => String(part).padStart(2, "0")).join("-");
  const evidence = (row["evidence_url"] ?? "").split("; ");

  expect(work?.verification).toBe(row["verification"]);
  // Some were checked again after the table was made.
  expect(work?.verifiedOn).toMatch(/^2026-11-(22|30)$/);
  const seen = work ? evidenceOf(work).map(({ title, address }) => address ?? title) : [];
  expect(seen).toEqual(expect.arrayContaining(evidence));
  if (title.startsWith("[")) expect(row["official_title"]).toContain("not recorded");
  else expect(row["official_title"]).toContain(title);
  expect(work?.csl.title === undefined).toBe(row["official_title"] === "");
  expect(work?.csl["URL"] ?? "").toBe(row["url"]?.replace(/^(?=justice)/, "https://"));
  expect(work?.csl["ISBN"] ?? "").toBe(row["isbn"]);
  expect(work?.csl["publisher-place"] ?? "").toBe(row["place"]);
  // For the campaign it is the day of its start, not of its page.
  expect(date || work?.fields.get("eventdate") || "").toMatch(
    new RegExp(`^${row["adopted"] || row["year"] || "$"}`),
  );
});

const treaties = rows.filter((row) => row["type"] === "treaty");

test("there are ten treaties, each with its place in the treaty series", () => {
  expect(treaties).toHaveLength(10);
  expect(notebookWorks.filter((work) => work.kind === "treaty")).toHaveLength(10);
});

test.each(treaties.map((row) => [row["key"] ?? "", row] as const))("treaty %s", (key, row) => {
  expect(notebookLibrary.get(key)?.treaty).toMatchObject({
    adopted: row["adopted"],
    opened: row["opened"],
    inForce: row["in_force"],
    series: "UNTS",
    volume: row["unts_volume"],
    page: row["unts_page"],
    registration: row["registration_no"],
  });
});

test("check digits of all ISBNs are right", () => {
  const text = String(notebookFile);
  const isbns = text.match(/\b(?:97[89]-)?\d{1,5}-\d{2,7}-\d{2,7}-[\dX]\b/g) ?? [];
  expect(isbns.length).toBeGreaterThan(8);
  expect(isbns.filter((number) => !isbn.parse(number))).toEqual([]);
});

test("what is listed as not confirmed exists", () => {
  for (const { key, fields, unconfirmed } of notebookWorks) {
    for (const item of unconfirmed) {
      const [field = "", ...part] = item.split(":");
      expect(fields.get(field), `${key}: ${item}`).toContain(part.join(":"));
    }
  }
});

test("the disputed book’s entry has nothing known only from claims", () => {
  const work = notebookLibrary.get("balayan-revival");
  for (const field of ["title", "publisher", "date", "year", "isbn"]) {
    expect(work?.fields.has(field), field).toBe(false);
  }
});
