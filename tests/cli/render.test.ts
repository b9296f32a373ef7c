import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, folderWith } from "./run.ts";

const files = {
  "paper.md": "The river rose [@river, p. 3].\n",
  "refs.bib":
    "@book{river, title = {A History of the River}, author = {Stone, Ada}, year = {1999}}\n",
  "more.json": '[{ "id": "bridge", "type": "book", "title": "The Bridge" }]',
};
const bibliography = ["--bibliography", "refs.bib"];

test("a file, as HTML", () => {
  const { status, stdout, stderr } = apparatus(folderWith(files), [
    ...["render", "paper.md", ...bibliography],
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain('href="#ref-river"');
  expect(stdout).toContain('role="doc-bibliography"');
});

test("standard input, as text, in a style", () => {
  const args = ["render", "-", ...bibliography, "--to", "text", "--style", "apa"];
  const { status, stdout } = apparatus(folderWith(files), args, "It rose [@river, p. 3].");
  expect(status).toBe(0);
  expect(stdout).toContain("It rose (Stone, 1999, p. 3).");
});

test("as JSON", () => {
  const args = ["render", "paper.md", ...bibliography, "--to", "json"];
  const rendered = JSON.parse(apparatus(folderWith(files), args).stdout) as Record<string, unknown>;
  expect(Object.keys(rendered)).toEqual(["citations", "bibliography", "messages"]);
  expect(rendered).toMatchObject({
    citations: [
      {
        form: "bracketed",
        position: { start: { line: 1, column: 16, offset: 15 } },
        text: "(Stone, 1999, p. 3)",
        items: [
          {
            key: "river",
            mode: "normal",
            prefix: "",
            locator: { label: "page", value: "3" },
            resolved: true,
          },
        ],
      },
    ],
    bibliography: [{ key: "river" }],
    messages: [],
  });
});

test("several libraries", () => {
  const args = ["render", "-", ...bibliography, "--bibliography", "more.json", "--to", "json"];
  const { status, stdout } = apparatus(folderWith(files), args, "[@river; @bridge]");
  expect(status).toBe(0);
  const { bibliography: entries } = JSON.parse(stdout) as { bibliography: { key: string }[] };
  expect(entries.map(({ key }) => key).sort()).toEqual(["bridge", "river"]);
});

test("if there are errors, it prints what was resolved", () => {
  const args = ["render", "-", ...bibliography, "--to", "text"];
  const { status, stdout, stderr } = apparatus(folderWith(files), args, "[@river] and [@rivr].");
  expect(status).toBe(1);
  expect(stdout).toContain("(Stone, 1999)");
  expect(stderr).toMatch(/^<stdin>:1:\d+-1:\d+ error unknown-key .*`rivr`.*`river`/);
});

test("into a file", () => {
  const folder = folderWith(files);
  const { status, stdout } = apparatus(folder, [
    ...["render", "paper.md", ...bibliography, "-o", "paper.html"],
  ]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(readFileSync(join(folder, "paper.html"), "utf8")).toContain("#ref-river");
});

test("in a language", () => {
  const args = ["render", "-", ...bibliography, "--to", "text", "--locale", "de-DE"];
  const { stdout } = apparatus(folderWith(files), args, "[@river, p. 3]");
  expect(stdout).toContain("S. 3");
});

test.each([
  [["render", "none.md", ...bibliography], /none\.md: no such file/],
  [["render", "paper.md", "--bibliography", "none.bib"], /none\.bib: no such file/],
  [
    ["render", "paper.md", ...bibliography, "--style", "oscolla"],
    /unknown style "oscolla"; did you mean .*oscola/,
  ],
  [["render", "paper.md", ...bibliography, "--locale", "xx-YY"], /unknown locale "xx-YY"/],
  [["render", "paper.md", ...bibliography, "--to", "word"], /Allowed choices are html, json/],
  [["render", "paper.md", ...bibliography, "-o", "none/paper.html"], /none\/paper\.html/],
  [["render", "."], /\.: /],
  [["render", "/dev/zero"], /\/dev\/zero: a device, expected a file/],
  [["render"], /missing required argument 'file'/],
])("wrong usage: %j", (args, message) => {
  const { status, stdout, stderr } = apparatus(folderWith(files), args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain("    at ");
});

test.runIf(existsSync("/dev/zero"))("a document may name files, but nothing endless", () => {
  for (const key of ["bibliography", "csl", "citation-abbreviations"]) {
    for (const named of ["/dev/zero", "..", '"a\\0b.csl"']) {
      const folder = folderWith({ "paper.md": `---\n${key}: ${named}\n---\n\nThe river rose.\n` });
      const { status, stderr } = apparatus(folder, ["render", "paper.md"]);
      expect({ key, named, status }).toEqual({ key, named, status: 2 });
      expect(stderr).toMatch(/^apparatus: .*(?:not a file|unknown style|no such file)/);
    }
  }
});
