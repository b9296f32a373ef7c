import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse as parseScript } from "acorn";
import { parse as parseCsv } from "csv-parse/sync";
import { JSDOM } from "jsdom";
import { parseAllDocuments, visit, type Document } from "yaml";
import { filesOf, type Page } from "./pages.ts";

const { DOMParser } = new JSDOM("").window;

/**
 * What other people’s parsers say about the files of a site that are data or scripts, and about data in its pages.
 */
export function faultsOf(site: string, pages: readonly Page[]): string[] {
  const faults = filesOf(site).flatMap((path) => {
    const text = readFileSync(join(site, path), "utf8");
    const beside = (name: string): Buffer => readFileSync(join(site, dirname(path), name));
    return readers
      .filter(([endings]) => endings.test(path))
      .flatMap(([, read]) => faultIn(path, () => read(text, beside)));
  });
  const within = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('script[type$="json"]')].flatMap(({ textContent }) =>
      faultIn(path, () => void JSON.parse(textContent)),
    ),
  );
  return [...faults, ...within];
}

type Read = (text: string, beside: (path: string) => Buffer) => void;

const readers: [endings: RegExp, read: Read][] = [
  [/\.(?:atom|rdf|svg|xml)$/, readXml],
  [/\.(?:json|jsonld|webmanifest)$/, (text) => void JSON.parse(text)],
  [/\.csv$/, readCsv],
  [/\.yaml$/, readYaml],
  [/(?:^|\/)datapackage\.json$/, readPackage],
  [/\.js$/, (text) => parseScript(text, { ecmaVersion: "latest", sourceType: "module" })],
];

function faultIn(path: string, read: () => void): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [`${path}: ${String(error)}`];
  }
}

/** XML that can be read, requests nothing external, and runs nothing. */
function readXml(text: string): void {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const fault = document.querySelector("parsererror");
  if (fault) throw new Error(fault.textContent);
  if (document.doctype) throw new Error("a document type, which may hold entities");
  for (const element of document.querySelectorAll("*")) {
    const named = element.getAttributeNames().filter((name) => /^on|^(?:xlink:)?href$/i.test(name));
    const isLive = named.some((name) => {
      return /^on/i.test(name) || /^\s*(?:javascript|data):/i.test(element.getAttribute(name)!);
    });
    if (isLive || ["script", "foreignObject", "iframe"].includes(element.localName)) {
      throw new Error(`Unexpected ${element.outerHTML.slice(0, 200)}`);
    }
  }
}

/** One document, without tags or aliases, which make more of it than data. */
function readYaml(text: string): void {
  const [document, ...more] = parseAllDocuments(text) as Document[];
  const fault = document?.errors[0] ?? document?.warnings[0];
  if (fault) throw fault;
  if (!document || more.length > 0) throw new Error(`${more.length + 1} documents`);
  visit(document, {
    Alias: () => {
      throw new Error("an alias");
    },
    Node: (_, { tag }) => {
      if (tag !== undefined && !tag.startsWith("tag:yaml.org,2002:")) throw new Error(`tag ${tag}`);
    },
  });
}

/** Each table of a data package is a file beside it, with the bytes and columns that it names. */
function readPackage(text: string, beside: (path: string) => Buffer): void {
  const { resources } = JSON.parse(text) as { resources: PackagedTable[] };
  for (const { path, bytes, hash, schema } of resources) {
    const own = beside(path);
    const [head] = parseCsv(own) as string[][];
    const sum = `sha256:${createHash("sha256").update(own).digest("hex")}`;
    if (own.length !== bytes || sum !== hash) throw new Error(`${path} has other bytes`);
    const named = schema.fields.map(({ name }) => name);
    if (head?.join() !== named.join()) throw new Error(`${path} has the columns ${head?.join()}`);
  }
}

interface PackagedTable {
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: { name: string }[] };
}

/** Rows of one length, with no cells that a spreadsheet would calculate. */
function readCsv(text: string): void {
  const rows = parseCsv(text) as string[][];
  const formula = rows.flat().find((cell) => /^[=+@\t\r＝＋－＠]|^-(?!\d+(?:\.\d+)?$)/.test(cell));
  if (formula !== undefined) throw new Error(`the formula ${formula}`);
}
