import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readLocale, type CslLocale } from "../../src/csl/package-csl.ts";

const path = createRequire(import.meta.url).resolve("@citation-js/plugin-csl/lib/locales.json");
const sources = JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;

/** A locale of the development dependency that brings five of them. */
export function loadLocale(tag: string): CslLocale | undefined {
  const source = Object.hasOwn(sources, tag) ? sources[tag] : undefined;
  return source === undefined ? undefined : readLocale(source);
}
