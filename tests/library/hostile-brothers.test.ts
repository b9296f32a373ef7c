import { createHash } from "node:crypto";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { withoutControls } from "../../src/cli/messages/print-messages.ts";
import { loadLocale } from "../csl/load-locale.ts";
import { createEngine } from "../../src/csl/engine.ts";
import { readStyle } from "../../src/csl/style/read-style.ts";
import { loadStyle } from "../../src/citations/style.ts";
import { formats } from "../../src/library/export-formats.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { planImport } from "../../src/library/plan-import.ts";
import { writeImport } from "../../src/library/write-import.ts";
import { render } from "../../src/remark/render/render-document.ts";
import { reportHidden } from "../../src/hidden-characters.ts";

const style = loadStyle("apa")!;

function rendered(text: string, works = "@book{a, title = {A}, author = {N, A}, date = {2000}}") {
  const file = new VFile({ path: "a.md", value: text });
  const library = openLibrary([new VFile({ path: "a.bib", value: works })]);
  const html = render(file, { library, style, to: "html" });
  return { html, messages: file.messages.map(String), library };
}

/** What YAML takes for something else than words: the value of a field as its writer typed it. */
const unquoted = ["*Nottebohm*", "*", "&case", "!case", "@gc1 and others", "`code`", "%TAG", "|"];
const torn = ["[a", "{a: b", '"a', "'a", "a: b: c", "? a", "- - -", ">", "\tA", "<<: *a", "*a\n*b"];

test.each([...unquoted, ...torn])("front matter with `title: %s` is read or told", (value) => {
  for (const field of ["title", "author", "lang", "bibliography", "nocite", "references"]) {
    const { html } = rendered(`---\n${field}: ${value}\n---\n\nWords [@a].\n`);
    expect(html).toContain("Words");
    expect(html).toContain("2000");
  }
});

const bombs: [name: string, write: (depth: number) => string][] = [
  ["lists", (n) => anchors(n, (i) => `[${Array.from({ length: 10 }, () => `*a${i}`).join()}]`)],
  ["pairs", (n) => anchors(n, (i) => `[*a${i},*a${i}]`)],
  ["maps", (n) => anchors(n, (i) => `{x: *a${i}, y: *a${i}, z: *a${i}}`)],
  ["merges", (n) => anchors(n, (i) => `{<<: [*a${i}, *a${i}], x${i}: *a${i}}`)],
  ["keys", (n) => anchors(n, (i) => `{? *a${i} : *a${i}}`)],
];

function anchors(depth: number, next: (index: number) => string): string {
  const lines = Array.from(
    { length: depth },
    (_, index) => `a${index + 1}: &a${index + 1} ${next(index)}`,
  );
  return ["a0: &a0 [x,x,x]", ...lines].join("\n");
}

test.each(
  bombs.flatMap(([name, write]) => [9, 40].map((n) => [`${name} ${n} deep`, write(n)] as const)),
)("aliases of aliases cost nothing: %s", (_, yaml) => {
  const { html } = rendered(`---\n${yaml}\nreferences: *a5\ntitle: *a9\n---\n\nWords [@a].\n`);
  expect(html).toContain("Words");
  const value = `${yaml}\nreferences:\n- {id: b, type: book, title: *a9, author: *a9}\n`;
  const library = openLibrary([new VFile({ path: "a.yaml", value })]);
  for (const key of library.keys) library.get(key);
});

/** What tries to end a value, or to be more than one. */
const payloads = [
  'x}}\n\n@preamble{"\\input{/etc/passwd}"}\n\n@book{evil, title={Fake}, note={y',
  "x},\n}\n@book{evil, title = {Fake}}\n@comment{",
  "x\\}\n@string{a = {b}}",
  "x\n}\n\n@article{evil,",
  'x"}\n@misc{evil, title = "y',
  "{{{{",
  "}}}}",
  "x\\",
  "x},crossref={evil},y={",
  "\r\nER  - \r\nTY  - BOOK\r\nID  - evil\r\nTI  - y",
  '","id":"evil","x":"',
  "x</title></record><record><title>y",
  "%\n}@book{evil,",
  "x\u2028}\u2029@book{evil,}",
];

const places: [name: string, write: (value: string) => object][] = [
  ["title", (value) => ({ title: value })],
  ["note", (value) => ({ note: value })],
  ["key", (value) => ({ id: value })],
  ["name", (value) => ({ author: [{ family: value, given: value }, { literal: value }] })],
  ["publisher and place", (value) => ({ publisher: value, "publisher-place": value })],
  ["date", (value) => ({ issued: { raw: value } })],
  ["identifiers", (value) => ({ DOI: value, ISBN: value, URL: value })],
  [
    "a record of ours",
    (value) => ({ custom: { apparatus: { kind: "treaty", treaty: { series: value } } } }),
  ],
  [
    "a residue",
    (value) => ({ custom: { apparatus: { biblatex: `@book{g, note = {${value}}}` } } }),
  ],
  ["a variable of its own", (value) => ({ [value]: value })],
];

test.each(places)("what tries to end a value adds no entry: %s", (_, write) => {
  const ours = "@book{a, title = {A}}\n";
  const library = openLibrary([new VFile({ path: "r.bib", value: ours })]);
  for (const payload of payloads) {
    const item = { id: "g", type: "book", title: "T", ...write(payload) };
    const csl = new VFile({ path: "a.json", value: JSON.stringify([item]) });
    // As any program would read what we write, and as we read it again.
    const works = openLibrary([csl]);
    const found = works.keys.flatMap((key) => works.get(key) ?? []);
    for (const { extension, write: exported } of formats) {
      const file = new VFile({ path: `b.${extension}`, value: exported(found, works) });
      const steps = planImport(importRecords(file), library);
      const { text, refused } = writeImport(ours, steps, library, { replace: true });
      const again = openLibrary([new VFile({ path: "r.bib", value: text })]);
      expect(steps.length).toBeLessThanOrEqual(1);
      expect(again.keys.length).toBe(1 + steps.length - refused.length);
      expect([payload, extension, again.has("evil")]).toEqual([payload, extension, false]);
      expect(text).not.toMatch(/^@(?:preamble|string|comment)/im);
    }
  }
});

const hiding =
  "\u202E \u202D \u202A \u202B \u2066 \u2067 \u2068 \u200B \u2060 \u00AD \uFEFF \u{E0041} \u3164 \u2062".split(
    " ",
  );

test.each(hiding)("what hides words is told wherever it stands: %j", (character) => {
  const shown = `6${character}13`;
  const texts = [
    `Killed were ${shown} [@a].\n`,
    `---\ntitle: ${shown}\n---\n\nA [@a].\n`,
    `[${shown}](@a)\n`,
    `# ${shown}\n`,
    `- ${shown}\n`,
    `| ${shown} |\n|---|\n| a |\n`,
  ];
  for (const text of texts) expect(rendered(text).messages.join()).toContain("hidden");
  for (const entry of [`@book{a${character}, title = {A}}`, `@book{a, title = {${shown}}}`]) {
    const file = new VFile({ path: "a.bib", value: Buffer.from(entry) });
    openLibrary([file]);
    reportHidden(file);
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain("hidden-character");
  }
});

const codes = [
  "\u001B[2J",
  "\u001B]0;x\u0007",
  "\u009B31m",
  "\u0008\u0008",
  "\r",
  "\u0000",
  "\u001Bc",
  "\u0085",
  "\u2028",
  "\u007F",
];

test.each(codes)("no code reaches a terminal from a key or a title: %j", (code) => {
  const file = new VFile({
    path: "a.bib",
    value: `@book{q${code}x, title = {a${code}b}}\n@bok{q, title = {${code}}}`,
  });
  const library = openLibrary([file]);
  for (const key of library.keys) library.get(key);
  const printed = [...file.messages.map(String), ...library.keys].map(withoutControls);
  expect(printed.join("")).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/);
});

const scripts = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</style><script>",
  "<svg/onload=alert(1)>",
  "javascript:alert(1)",
  "<a href=javascript:x>",
  '"><script>',
  "&lt;script&gt;",
  "<!--><script>",
  "{{constructor}}",
];

test.each(scripts)("what looks like a script stays text: %s", (script) => {
  const works = `@book{a, title = {${script}}, author = {${script}}, note = {${script}}, url = {${script}}, date = {2000}}`;
  const { html } = rendered(
    `${script} [@a, ${script}] [${script}](${script}) ![x](${script})\n`,
    works,
  );
  expect(html).not.toMatch(/<(?:script|svg|style)|<[^>]*\son\w+=|(?:href|src)="javascript/i);
  const hash = createHash("sha256").update(script).digest("base64");
  expect(html).not.toContain(hash);
});

const latin: [name: string, write: (name: string) => string][] = [
  ["a.ris", (name) => `TY  - BOOK\r\nAU  - ${name}, José\r\nTI  - T\r\nER  - \r\n`],
  ["a.bib", (name) => `@book{a, author = {${name}, José}, title = {T}}`],
  [
    "a.json",
    (name) =>
      JSON.stringify([{ id: "a", type: "book", author: [{ family: name, given: "José" }] }]),
  ],
  ["a.enw", (name) => `%0 Book\n%A ${name}, José\n%T T\n`],
  ["a.nbib", (name) => `PMID- 1\nTI  - T\nFAU - ${name}, José\n`],
];

test.each(
  latin.flatMap(([path, write]) =>
    ["García", "Müller", "Ødegård"].map((name) => [path, name, write(name)] as const),
  ),
)("a name in Latin-1 stays itself, and that is told: %s, %s", (path, name, text) => {
  const file = new VFile({ path, value: Buffer.from(text, "latin1") });
  const [record] = importRecords(file);
  expect(record?.fields.get("author")).toBe(`${name}, José`);
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain("not-utf-8");
});

const text = '<text variable="title"/>';
const layouts: [name: string, macros: string, layout: string][] = [
  ["a macro of itself", '<macro name="m"><text macro="m"/></macro>', '<text macro="m"/>'],
  [
    "two of each other",
    '<macro name="m"><text macro="n"/></macro><macro name="n"><text macro="m"/></macro>',
    '<text macro="m"/>',
  ],
  [
    "one in a choice",
    `<macro name="m"><choose><if type="book"><text macro="m"/></if><else>${text}</else></choose></macro>`,
    '<text macro="m"/>',
  ],
  [
    "one in a substitute",
    '<macro name="m"><names variable="author"><substitute><text macro="m"/></substitute></names></macro>',
    '<text macro="m"/>',
  ],
  ["one that nobody wrote", "", '<text macro="none"/>'],
  [
    "a macro named `__proto__`",
    `<macro name="__proto__">${text}</macro>`,
    '<text macro="__proto__"/>',
  ],
  ["an unknown match", "", `<choose><if type="book" match="foo">${text}</if></choose>`],
  [
    "a match of members",
    "",
    `<choose><if variable="constructor" match="toString">${text}</if></choose>`,
  ],
  ["a variable `__proto__`", "", '<names variable="__proto__"><label form="short"/></names>'],
  ["a term `constructor`", "", '<text term="constructor" form="__proto__"/>'],
  [
    "a date of members",
    "",
    '<date variable="valueOf" form="__proto__"><date-part name="toString"/></date>',
  ],
  ["a number of members", "", '<number variable="hasOwnProperty" form="constructor"/>'],
  ["an element of members", "", `<constructor>${text}</constructor><__proto__/>`],
  ["names without a variable", "", "<names/><label/><number/><date/>"],
  ["a group in a group", "", `${"<group>".repeat(150)}${text}${"</group>".repeat(150)}`],
];

test.each(layouts)("a style with %s prints what it can", (_, macros, layout) => {
  const xml = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>t</title><id>t</id></info>${macros}<citation><layout>${layout}</layout></citation><bibliography><sort><key macro="m"/></sort><layout>${layout}</layout></bibliography></style>`;
  const engine = createEngine(readStyle(xml).style, { loadLocale });
  const items = new Map([["a", { id: "a", type: "book", title: "A" }]]);
  const { clusters } = engine.run({
    items,
    clusters: [{ id: "c", noteIndex: 1, items: [{ id: "a" }] }],
  });
  expect(clusters).toHaveLength(1);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
