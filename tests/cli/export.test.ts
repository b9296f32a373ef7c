import { readFileSync } from "node:fs";
import { join } from "node:path";
import bibtex from "@orcid/bibtex-parse-js";
import { expect, test } from "vitest";
import { apparatus, folderWith, repository, sound } from "./run.ts";

const formats = ["biblatex", "bibtex", "ris", "csl-json", "zotero-rdf", "text"];
const library = readFileSync(join(repository, "references.bib"), "utf8");

test("a work as BibLaTeX keeps its bytes", () => {
  const { status, stdout, stderr } = apparatus(repository, [
    ...["export", "genocide", "--to", "biblatex"],
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^@legal\{genocide,\n[\s\S]*\n\}\n$/);
  expect(library).toContain(stdout.trim());
});

test("a treaty as BibTeX keeps its place in the series", () => {
  const { status, stdout } = apparatus(repository, ["export", "genocide", "--to", "bibtex"]);
  expect(status).toBe(0);
  const [entry] = bibtex.toJSON(stdout);
  expect(entry?.citationKey).toBe("genocide");
  const fields = Object.values(entry?.entryTags ?? {}).join("\n");
  expect(fields).toContain("78 UNTS 277");
});

test.each(formats)("all works as %s", (format) => {
  const { status, stdout, stderr } = apparatus(repository, ["export", "--to", format]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const keys = [...library.matchAll(/^@\w+\{([^,]*),/gm)].map(([, key]) => key!);
  expect(keys.length).toBeGreaterThan(30);
  if (format === "text") expect(stdout.trim().split("\n").length).toBeGreaterThan(30);
  else if (format === "csl-json") {
    const works = JSON.parse(stdout) as { id: string }[];
    expect(works.map(({ id }) => id)).toEqual(keys);
  } else if (format === "ris") expect(stdout.match(/^TY {2}- /gm)).toHaveLength(keys.length);
  else for (const key of keys) expect(stdout).toContain(key);
});

test("works are printed in the requested order, each once", () => {
  const args = ["export", "crc", "genocide", "crc", "--to", "csl-json"];
  const works = JSON.parse(apparatus(repository, args).stdout) as { id: string }[];
  expect(works.map(({ id }) => id)).toEqual(["crc", "genocide"]);
});

test("the works that a source cites", () => {
  const folder = folderWith({
    ...sound,
    "references.bib": `${sound["references.bib"]}@misc{other, title = {Other}}\n`,
  });
  const cited = apparatus(folder, ["export", "--cited-in", "letter", "--to", "csl-json"]);
  expect(cited.status).toBe(0);
  expect((JSON.parse(cited.stdout) as { id: string }[]).map(({ id }) => id)).toEqual(["river"]);

  const unknown = apparatus(folder, ["export", "--cited-in", "latter", "--to", "ris"]);
  expect(unknown).toEqual({
    status: 2,
    stdout: "",
    stderr: 'apparatus: unknown source "latter"; expected letter\n',
  });
});

test("an unknown key does not affect the others", () => {
  const { status, stdout, stderr } = apparatus(repository, [
    ...["export", "genocid", "crc", "--to", "csl-json"],
  ]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Unexpected key `genocid`, expected `genocide`/);
  expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual(["crc"]);
});

test("libraries elsewhere, several of them", () => {
  const folder = folderWith({
    "one.bib": "@book{one, title = {One}, year = {2001}}\n",
    "two.json": '[{ "id": "two", "type": "book", "title": "Two" }]',
  });
  const args = ["export", "--bibliography", "one.bib", "--bibliography", "two.json"];
  const { status, stdout, stderr } = apparatus(folder, [...args, "--to", "csl-json"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual(["one", "two"]);
});

test.each([
  [["export", "--to", "word"], /unknown format "word"; use one of .*bibtex/],
  [["export"], /missing --to FORMAT; use one of bibtex, biblatex/],
  [["export", "--bibliography", "none.bib", "--to", "ris"], /none\.bib: no such file/],
  [
    ["export", "--to", "ris", "-o", "none/works.ris"],
    /none\/works\.ris was not written: there is no such folder/,
  ],
  [
    ["export", "--to", "text", "--style", "oscolla"],
    /unknown style "oscolla"; did you mean .*oscola/,
  ],
])("wrong usage: %j", (args, message) => {
  const { status, stdout, stderr } = apparatus(folderWith(sound), args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain("    at ");
});

test.each(["<style", "<html><body/></html>"])("a file of a style that holds %s", (text) => {
  const folder = folderWith({ ...sound, "s.csl": text });
  const commands = [
    ["export", "--to", "text", "--style", "s.csl"],
    ["render", "sources/letter.md", "--style", "s.csl"],
  ];
  for (const args of commands) {
    const { status, stderr } = apparatus(folder, args);
    expect({ args, status }).toEqual({ args, status: 2 });
    expect(stderr).toMatch(/^apparatus: s\.csl is not a CSL style; expected XML/);
  }
});

test("a notebook without sources, and one without a library", () => {
  const folder = folderWith({ "package.json": "{}" });
  expect(apparatus(folder, ["export", "--cited-in", "letter", "--to", "ris"])).toEqual({
    status: 2,
    stdout: "",
    stderr: 'apparatus: unknown source "letter"; this notebook has none\n',
  });
  expect(apparatus(folder, ["export", "--to", "ris"])).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "apparatus: no library here; add references.bib, or name a library with --bibliography\n",
  });
});

test("a library is not overwritten by its own export", () => {
  const folder = folderWith({ "a.bib": "@misc{a, title = {A}}\n@misc{b, title = {B}}\n" });
  const args = ["export", "a", "--bibliography", "a.bib", "--to", "bibtex", "-o", "./a.bib"];
  expect(apparatus(folder, args)).toMatchObject({
    status: 2,
    stderr: "apparatus: ./a.bib is an input of this command; write to another file\n",
  });
  expect(readFileSync(join(folder, "a.bib"), "utf8")).toContain("title = {B}");
});

test("a huge key is shortened in messages", () => {
  const { status, stderr } = apparatus(folderWith(sound), [
    "export",
    "k".repeat(5000),
    "--to",
    "ris",
  ]);
  expect(status).toBe(1);
  expect(stderr).toBe(`Unexpected key \`${"k".repeat(80)}…\`, expected a key of the library\n`);
});
