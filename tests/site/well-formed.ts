import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseScript } from "acorn";
import { parse as parseCsv } from "csv-parse/sync";
import { JSDOM } from "jsdom";
import { filesOf, type Page } from "./pages.ts";

const { DOMParser } = new JSDOM("").window;

/**
 * What other people’s parsers say about the files of a site that are data or scripts, and about data in its pages.
 */
export function faultsOf(site: string, pages: readonly Page[]): string[] {
  const faults = filesOf(site).flatMap((path) => {
    const read = readers.find(([endings]) => endings.test(path))?.[1];
    return read ? faultIn(path, () => read(readFileSync(join(site, path), "utf8"))) : [];
  });
  const within = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('script[type$="json"]')].flatMap(({ textContent }) =>
      faultIn(path, () => void JSON.parse(textContent)),
    ),
  );
  return [...faults, ...within];
}

const readers: [endings: RegExp, read: (text: string) => void][] = [
  [/\.(?:atom|rdf|svg|xml)$/, readXml],
  [/\.(?:json|jsonld|webmanifest)$/, (text) => void JSON.parse(text)],
  [/\.csv$/, readCsv],
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

/** Rows of one length, with no cells that a spreadsheet would calculate. */
function readCsv(text: string): void {
  const rows = parseCsv(text) as string[][];
  const formula = rows.flat().find((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell));
  if (formula !== undefined) throw new Error(`the formula ${formula}`);
}
