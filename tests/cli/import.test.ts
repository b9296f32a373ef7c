import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, folderWith } from "./run.ts";

const add = { "add.bib": "@book{new, title = {New}, year = {2001}}\n" };

test.each([
  ["lib.json", '[{ "id": "a", "type": "book", "title": "A" }]', "CSL-JSON"],
  ["lib.YAML", "- id: a\n  type: book\n", "CSL-YAML"],
  ["lib.ris", "TY  - BOOK\r\nID  - a\r\nER  - \r\n", "RIS"],
  ["json.bib", '[{ "id": "a", "type": "book" }]', "CSL-JSON"],
  ["ris", "TY  - BOOK\r\nID  - a\r\nER  - \r\n", "RIS"],
])("nothing is written into %s", (name, text, found) => {
  const folder = folderWith({ ...add, [name]: text });
  const args = ["import", "add.bib", "--bibliography", name];
  expect(apparatus(folder, [...args, "--write"])).toEqual({
    status: 2,
    stdout: "",
    stderr: `apparatus: ${name} is ${found}: expected a library of BibLaTeX or BibTeX to write into\n`,
  });
  expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  expect(apparatus(folder, args).stdout).toContain("new       new: New\n");
});

test.each(["", "% Ours\n", "@book{a, title = {A}, year = {2000}}\n"])(
  "new works are written after %j",
  (text) => {
    const folder = folderWith({ ...add, "references.bib": text });
    const { status, stdout } = apparatus(folder, ["import", "add.bib", "--write"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\. Saved\n$/);
    const written = readFileSync(join(folder, "references.bib"), "utf8");
    expect(written.startsWith(text)).toBe(true);
    expect(written).toContain("@book{new,");
  },
);

test("nothing is written into a library that is not in UTF-8", () => {
  const folder = folderWith(add);
  const bytes = Buffer.from("@book{a, title = {\u00C9tude}, year = {2000}}\n", "latin1");
  writeFileSync(join(folder, "references.bib"), bytes);
  const { status, stderr } = apparatus(folder, ["import", "add.bib", "--write"]);
  expect(status).toBe(2);
  expect(stderr).toContain("references.bib is not UTF-8");
  expect(readFileSync(join(folder, "references.bib"))).toEqual(bytes);
});

test.each([
  ["x.rdf", "<!DOCTYPE html><html><body></body></html>", 1, "looks like a page of HTML"],
  ["x.rdf", "<rdf:RDF xmlns:rdf='r'></rdf:RDF>", 0, "library has no entries"],
  ["x.ris", "<!DOCTYPE html><html></html>", 1, "looks like a page of HTML"],
])("%s that holds %s", (name, text, status, message) => {
  const folder = folderWith({ ...add, [name]: text });
  const result = apparatus(folder, ["import", name, "--bibliography", "add.bib"]);
  expect(result.status).toBe(status);
  expect(result.stderr).toContain(message);
});

const injection = `x}}\n\n@preamble{"\\input{/etc/passwd}"}\n\n@book{evil, title={Fake}, note={y`;

test("a malicious value in another program’s file adds its work, and nothing else", () => {
  const item = {
    id: "g",
    type: "legislation",
    title: "T",
    custom: { apparatus: { kind: "treaty", treaty: { adopted: injection, series: injection } } },
  };
  const folder = folderWith({ "references.bib": "", "x.json": JSON.stringify([item]) });
  const { stdout, stderr } = apparatus(folder, ["import", "x.json", "--write"]);
  expect(stdout).toContain("1 new");
  expect(stderr).toContain("custom.apparatus.treaty.adopted");
  const written = readFileSync(join(folder, "references.bib"), "utf8");
  expect(written).toMatch(/^@legal\{g,\n/);
  expect(written.match(/@/g)).toHaveLength(1);
});

test("an unfinished entry does not swallow a new one", () => {
  const text = "@book{a, title = {A, year = {2000}\n";
  const folder = folderWith({ ...add, "references.bib": text });
  expect(apparatus(folder, ["import", "add.bib", "--write"]).status).toBe(0);
  const args = ["export", "new", "--bibliography", "references.bib", "--to", "biblatex"];
  expect(apparatus(folder, args).stdout).toBe(
    "@book{new,\n  title = {New},\n  year = {2001},\n}\n",
  );
});

test("a read-only library is unchanged, and nothing is reported as written", () => {
  const folder = folderWith({ ...add, "references.bib": "% Ours\n" });
  chmodSync(join(folder, "references.bib"), 0o444);
  const { status, stderr, stdout } = apparatus(folder, ["import", "add.bib", "--write"]);
  expect(status).toBe(1);
  expect(stderr).toContain("references.bib was not written: it is read-only\n");
  expect(stdout).not.toContain("Saved");
  expect(readFileSync(join(folder, "references.bib"), "utf8")).toBe("% Ours\n");
});

test("titles cannot move the cursor", () => {
  const bib = "@book{new, title = {A \u001B[31mred\u001B[0m one}, year = {2001}}\n";
  const folder = folderWith({ "references.bib": "% Ours\n", "x.bib": bib });
  const { stdout } = apparatus(folder, ["import", "x.bib"]);
  expect(stdout).toContain("A \\u001b[31mred");
  expect(stdout).not.toContain("\u001B");
});
