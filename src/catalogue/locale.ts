import { createRequire } from "node:module";
import { catalogueLocale, localeNames } from "./csl-catalogue.ts";
import type { CslNode } from "./csl-node.ts";
import { nearestNames } from "../nearest-names.ts";

/** Languages whose main dialect is not the one that repeats their letters (`de-DE`). */
const mainDialects: ReadonlyMap<string, string> = new Map([
  ["cs", "cs-CZ"],
  ["cy", "cy-GB"],
  ["da", "da-DK"],
  ["el", "el-GR"],
  ["en", "en-US"],
  ["et", "et-EE"],
  ["fa", "fa-IR"],
  ["he", "he-IL"],
  ["hi", "hi-IN"],
  ["ja", "ja-JP"],
  ["km", "km-KH"],
  ["ko", "ko-KR"],
  ["nb", "nb-NO"],
  ["nn", "nn-NO"],
  ["pa", "pa-PK"],
  ["pt", "pt-PT"],
  ["sl", "sl-SI"],
  ["sr", "sr-RS"],
  ["sv", "sv-SE"],
  ["uk", "uk-UA"],
  ["vi", "vi-VN"],
  ["zh", "zh-CN"],
]);

const locales = new Map<string, CslNode | string | undefined>();
let published: object | undefined;

/**
 * The name of the CSL locale for a language tag: `en` → `en-US`, `de-LI` → `de-DE`.
 *
 * @returns
 *   `undefined` where CSL has no terms for the language: the caller reports `unknown-locale`.
 */
export function localeFor(tag: string): string | undefined {
  const names = new Map(localeNames().map((name) => [name.toLowerCase(), name]));
  const [language = "", ...rest] = tag.toLowerCase().replaceAll("_", "-").split("-");
  return (
    names.get([language, ...rest].join("-")) ??
    names.get((mainDialects.get(language) ?? `${language}-${language}`).toLowerCase()) ??
    names.get(language) ??
    [...names].find(([name]) => name.startsWith(`${language}-`))?.[1]
  );
}

/** The locales nearest to one that there is not; at most three. */
export function nearestLocales(tag: string): string[] {
  return nearestNames(tag, localeNames());
}

/** A locale’s terms; `en-US` where there is none of that name, as CSL asks. */
export function loadLocale(tag: string): CslNode | string | undefined {
  if (!locales.has(tag)) locales.set(tag, readLocale(localeFor(tag) ?? "en-US"));
  return locales.get(tag);
}

/** citation-js has five locales as they were published; in the catalogue terms lack outer spaces: `499AD`. */
function readLocale(name: string): CslNode | string | undefined {
  published ??= createRequire(import.meta.url)(
    "@citation-js/plugin-csl/lib/locales.json",
  ) as object;
  return new Map<string, string>(Object.entries(published)).get(name) ?? catalogueLocale(name);
}
