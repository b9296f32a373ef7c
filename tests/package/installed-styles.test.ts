import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A project that has the engine and what it needs. */
let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "apparatus-engine-"));
  cpSync("lib", join(project, "lib"), { recursive: true });
  mkdirSync(join(project, "node_modules"));
  for (const name of ["yaml", "isbn3"]) {
    symlinkSync(resolve("node_modules", name), join(project, "node_modules", name), "junction");
  }
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true }));

test("the styles and locales that come with the engine are found", () => {
  expect(
    run(`["apa", "harvard", "vancouver", "harvard1"].map((name) => loadStyle(name)?.kind)`),
  ).toEqual(["author-date", "author-date", "numeric", "author-date"]);
  expect(run(`["en", "de-AT", "ru", "az"].map((tag) => localeFor(tag) ?? null)`)).toEqual([
    "en-US",
    "de-AT",
    "ru-RU",
    null,
  ]);
});

test("what is missing is not found, and nothing throws", () => {
  expect(run(`["no-such-style", "constructor"].map((name) => loadStyle(name) ?? null)`)).toEqual([
    null,
    null,
  ]);
  expect(run(`localeFor("tlh") ?? null`)).toBeNull();
  expect(run(`nearestStyles("vancover")`)).toContain("vancouver");
});

test("without the catalogue, as in a bundle, styles from files still work", () => {
  renameSync(join(project, "lib/catalogue"), join(project, "catalogue"));
  try {
    expect(run(`[loadStyle("apa") ?? null, localeFor("en") ?? null]`)).toEqual([null, null]);
    const style = `<style class="note"><citation><layout><text variable="title"/></layout></citation></style>`;
    writeFileSync(join(project, "own.csl"), style);
    expect(run(`loadStyle("own.csl").kind`)).toBe("note");
  } finally {
    renameSync(join(project, "catalogue"), join(project, "lib/catalogue"));
  }
});

test("styles are found where Pandoc keeps them, dependent ones through their parents", () => {
  const folder = join(project, "data/pandoc/csl");
  mkdirSync(folder, { recursive: true });
  const info = (link: string): string =>
    `<info><title>T</title><id>t</id>${link}<updated>2020-01-01T00:00:00Z</updated></info>`;
  const namespace = 'xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"';
  writeFileSync(
    join(folder, "of-house.csl"),
    `<style ${namespace}>${info("")}<citation><layout><text variable="title"/></layout></citation></style>`,
  );
  writeFileSync(
    join(folder, "of-journal.csl"),
    `<style ${namespace}>${info('<link href="http://www.zotero.org/styles/of-house" rel="independent-parent"/>')}</style>`,
  );
  expect(run(`["of-house", "of-journal"].map((name) => loadStyle(name)?.kind)`)).toEqual([
    "note",
    "note",
  ]);
  expect(run(`nearestStyles("of-journl")`)).toContain("of-journal");
});

test("a missing style is reported with the nearest names", () => {
  const code = `
    import { remarkApparatus } from "./lib/remark.js";
    const attach = remarkApparatus.call({ data: () => ({}) }, { bibliography: [], style: "no-such-style" });
    const told = [];
    const file = { path: "a.md", value: "", data: {}, toString: () => "" };
    attach({ type: "root", children: [] }, { ...file, message: (reason) => (told.push(String(reason)), {}) });
    console.log(JSON.stringify(told));`;
  expect(printed(code)).toMatch(/Unexpected style `no-such-style`, expected /);
});

function run(expression: string): unknown {
  const imports = `import { loadStyle, localeFor, nearestStyles } from "./lib/citations.js";`;
  return JSON.parse(printed(`${imports} console.log(JSON.stringify(${expression}));`));
}

function printed(code: string): string {
  writeFileSync(join(project, "run.mjs"), code);
  const home = { HOME: project, USERPROFILE: project, XDG_DATA_HOME: join(project, "data") };
  return execFileSync(process.execPath, ["run.mjs"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, ...home },
  });
}
