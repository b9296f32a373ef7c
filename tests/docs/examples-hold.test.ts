import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type AnySchema, type ValidateFunction } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { hosts } from "../../src/cli/new/publish-files.ts";
import { lookSchema } from "../../src/notebook/look-schema.ts";
import { frontMatterIn } from "../../src/notebook/source/read-front-matter.ts";
import { apparatus, repository, writeFolder } from "../cli/run.ts";

interface Schema {
  required?: string[];
  properties: Record<string, Schema>;
}

const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(join(repository, `docs/schemas/${name}.schema.json`), "utf8")) as Schema;
const ajv = new Ajv({ strict: true, allErrors: true });
const manifest = ajv.compile(schemaOf("package") as AnySchema);
const settings = ajv.compile(schemaOf("settings") as AnySchema);
const frontMatter = ajv.compile(schemaOf("front-matter") as AnySchema);
/** Of a part of front matter, as the docs show it. */
const part = ajv.compile({ ...schemaOf("front-matter"), required: [] } as AnySchema);

function problems(validate: ValidateFunction, value: unknown): string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The manifest and the documents of a notebook against their schemas. */
function problemsOf(folder: string): string[] {
  const told = problems(manifest, JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const sources = existsSync(join(folder, "sources")) ? readdirSync(join(folder, "sources")) : [];
  for (const name of sources.filter((one) => one.endsWith(".md"))) {
    const text = readFileSync(join(folder, "sources", name), "utf8");
    const place = frontMatterIn(text);
    expect(place, name).toBeDefined();
    const read: unknown = parse(text.slice(place!.start, place!.end));
    told.push(...problems(frontMatter, read).map((one) => `${name}${one}`));
  }
  return told;
}

test("this notebook is as the published schemas have it", () => {
  expect(problemsOf(repository)).toEqual([]);
});

describe.each([["--no-gallery"], []])("a new notebook %s", (...flags) => {
  const folders = new Map<string, string>();
  beforeAll(() => {
    for (const host of hosts) {
      const folder = writeFolder({});
      apparatus(folder, ["new", ".", "--host", host, ...flags]);
      folders.set(host, folder);
    }
  });

  test.each([...hosts])("for %s is as the published schemas have it", (host) => {
    const folder = folders.get(host)!;
    expect(problemsOf(folder)).toEqual([]);
    const { "json.schemas": schemas } = JSON.parse(
      readFileSync(join(folder, ".vscode/settings.json"), "utf8"),
    ) as { "json.schemas": { url: string }[] };
    for (const { url } of schemas) {
      const packed = url.replace(/^\.?\/?node_modules\/apparatus\//, "");
      expect(existsSync(join(repository, packed)), url).toBe(true);
    }
  });
});

const docs = readdirSync(join(repository, "docs"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: readFileSync(join(repository, "docs", name), "utf8") }));

function blocksOf(text: string, language: string): { words: string; block: string }[] {
  const fences = new RegExp(`^ *\`\`\`${language}\\b([^\\n]*)\\n([^]*?)^ *\`\`\`$`, "gm");
  return Array.from(text.matchAll(fences), ([, words = "", block = ""]) => ({ words, block }));
}

test("the settings that the docs show are settings", () => {
  let count = 0;
  for (const { name, text } of docs) {
    for (const { block } of blocksOf(text, "json")) {
      const shown = JSON.parse(block) as Record<string, unknown>;
      const isManifest = "apparatus" in shown;
      if (!isManifest && !("look" in shown)) continue;
      count++;
      expect(problems(isManifest ? manifest : settings, shown), `${name}: ${block}`).toEqual([]);
    }
  }
  expect(count).toBeGreaterThan(5);
});

test("the front matter that the docs show is front matter", () => {
  let count = 0;
  for (const { name, text } of docs) {
    for (const { words, block } of blocksOf(text, "yaml")) {
      const shown = parse(block) as Record<string, unknown>;
      const isChart = words.trim().endsWith(" charts");
      const read = isChart ? { charts: shown } : shown;
      if (!Object.keys(read).every((key) => key in schemaOf("front-matter").properties)) continue;
      count++;
      expect(problems(part, read), `${name}: ${block}`).toEqual([]);
    }
  }
  expect(count).toBeGreaterThan(4);
});

/** The names in the first column of the table whose head has these words. */
function named(text: string, head: RegExp): string[] {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => head.test(line));
  const rows = lines.slice(from + 2);
  const table = rows.slice(
    0,
    rows.findIndex((line) => !line.startsWith("|")),
  );
  return table.flatMap((row) =>
    Array.from((row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g), ([, name = ""]) => name),
  );
}

const docOf = (name: string): string => docs.find((one) => one.name === name)!.text;

test("the page of the look lists the keys of its schema", () => {
  const keys = Object.keys(lookSchema.properties);
  expect(named(docOf("look.md"), /^\| key +\| says/).toSorted()).toEqual(keys.toSorted());
});

test("the page of sources lists the keys of front matter", () => {
  const text = docOf("sources.md");
  const lines = text.slice(text.indexOf("| `title` ") - 400);
  const keys = Object.keys(schemaOf("front-matter").properties);
  expect(named(lines, /^\| key +\| says/).toSorted()).toEqual(keys.toSorted());
});

test("the page of the look lists the tokens of the style sheet", () => {
  const css = readFileSync(join(repository, "src/pages/styles/tokens.css"), "utf8");
  const tokens = new Set(Array.from(css.matchAll(/^\s*(--[\w-]+):/gm), ([, name = ""]) => name));
  expect(named(docOf("look.md"), /^\| token/).toSorted()).toEqual([...tokens].toSorted());
});
