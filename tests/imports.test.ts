import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/**
 * The rooms of `src/`, each with those directly below it, which it may import. The files next to the rooms may be
 * imported by all.
 */
const below: Readonly<Record<string, readonly string[]>> = {
  csl: [],
  works: [],
  catalogue: ["csl"],
  locators: ["works", "catalogue"],
  formats: ["works"],
  library: ["formats"],
  citations: ["library", "locators", "catalogue", "csl"],
  remark: ["citations"],
  figures: ["citations"],
  notebook: ["figures", "remark"],
  pages: ["notebook"],
  lsp: ["notebook"],
  cli: ["pages", "lsp"],
};

const mostFiles = 30;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes(".observablehq"))
  .map((name) => join("src", name));

/** What a file imports, types included. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...text.matchAll(/(?:from|import|require)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => name!);
}

const roomOf = (path: string): string => relative("src", path).split(/[\\/]/)[0]!;

function allBelow(room: string): ReadonlySet<string> {
  const rooms = (below[room] ?? []).flatMap((one) => [one, ...allBelow(one)]);
  return new Set(rooms);
}

const importsByFile = new Map(
  files.map((file) => {
    const relatives = importsOf(file).filter((name) => name.startsWith("."));
    return [file, relatives.map((name) => join(dirname(file), name))];
  }),
);

test("imports between rooms go one way", () => {
  const wrong = [...importsByFile].flatMap(([file, imports]) =>
    imports
      .map(roomOf)
      .filter((room) => room in below && room !== roomOf(file))
      .filter((room) => !allBelow(roomOf(file)).has(room))
      .map((room) => `${file} imports ${room}`),
  );
  expect(wrong).toEqual([]);
});

test("no file imports itself, through other files or types", () => {
  const circles: string[] = [];
  const done = new Set<string>();
  function walk(file: string, way: readonly string[]): void {
    if (way.includes(file)) {
      circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    } else if (!done.has(file)) {
      for (const next of importsByFile.get(file) ?? []) walk(next, [...way, file]);
      done.add(file);
    }
  }
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test(`no folder holds more than ${mostFiles} files of code`, () => {
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
  expect([...sizes].filter(([, size]) => size > mostFiles)).toEqual([]);
});

test("a name of a file occurs once", () => {
  const named = files.map((file) => basename(file));
  expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
});

test("an exported name occurs once", () => {
  // `csl/` is a library of its own, and uses the terms of its specification.
  const ours = files.filter((file) => roomOf(file) !== "csl");
  const named = ours.flatMap((file) => {
    const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    const found = text.matchAll(
      /^export (?:default )?(?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm,
    );
    // A function may have several signatures.
    return [...new Set(Array.from(found, ([, name]) => name!))];
  });
  const twice = named.filter((name, index) => named.indexOf(name) !== index);
  expect(twice).toEqual([]);
});

/** The start of a site address, or of the id of a page element, as a template in code. */
const addressed =
  /[`"]\/(?:works|sources|figures|embed|oembed|notes|annotations|library)[/.`"]|(?:#|id[:=] ?\{?`)(?:p|ref|cite|art|fn|rule|about)-\$\{/;

const mayAddress = [
  "pages/addresses.ts",
  "pages/script-addresses.ts",
  "figures/figure-addresses.ts",
  "notebook/rule-address.ts",
  "remark/resolve/anchors.ts",
].map((path) => join("src", path));

test("addresses of the site are in one file, and those that lower rooms need are where it gets them from", () => {
  const others = files.filter((file) => !mayAddress.includes(file));
  const found = others.filter((file) => {
    const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    return addressed.test(text);
  });
  expect(found).toEqual([]);
});

test("only the room of the host knows Framework", () => {
  const others = files.filter((file) => !file.startsWith(join("src", "pages", "host")));
  const knowing = others.filter((file) => /observablehq-/.test(readFileSync(file, "utf8")));
  expect(knowing).toEqual([]);
});

test("only the pages import Framework and its parser", () => {
  const others = files.filter((file) => roomOf(file) !== "pages");
  const known = /^(@observablehq\/framework|markdown-it)/;
  expect(others.filter((file) => importsOf(file).some((name) => known.test(name)))).toEqual([]);
});

test("relative imports name the file that they mean", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file).filter((name) => name.startsWith(".") && !/\.(tsx?|json)$/.test(name)),
  );
  expect(wrong).toEqual([]);
});
