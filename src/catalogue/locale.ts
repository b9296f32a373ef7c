import { readLocale } from "../csl/style/read-locale.ts";
import type { CslLocale } from "../csl/style/style-tree.ts";
import { nearestNames } from "../nearest-names.ts";
import { catalogueLocale, localeNames } from "./csl-catalogue.ts";
import { installedLocale, installedLocaleNames } from "./installed-styles.ts";

/** Languages whose main dialect does not repeat the language code, as `de-DE` does. */
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
  ["sr", "sr-Cyrl-RS"],
  ["sv", "sv-SE"],
  ["uk", "uk-UA"],
  ["vi", "vi-VN"],
  ["zh", "zh-CN"],
]);

const locales = new Map<string, CslLocale | undefined>();

/**
 * The name of the CSL locale for a language tag: `en` → `en-US`, `de-LI` → `de-DE`.
 *
 * @returns
 *   `undefined` if CSL has no terms for the language: the caller reports `unknown-locale`.
 */
export function localeFor(tag: string): string | undefined {
  const names = new Map(allNames().map((name) => [name.toLowerCase(), name]));
  const asked = tag.toLowerCase().replaceAll("_", "-");
  const [language = ""] = asked.split("-");
  const within = (prefix: string): string | undefined =>
    [...names].find(([name]) => name.startsWith(`${prefix}-`))?.[1];
  return (
    names.get(asked) ??
    (asked === language ? undefined : within(asked)) ??
    names.get((mainDialects.get(language) ?? `${language}-${language}`).toLowerCase()) ??
    names.get(language) ??
    within(language)
  );
}

/** The locales nearest to an unknown one; at most three. */
export function nearestLocales(tag: string): string[] {
  return nearestNames(tag, allNames());
}

/** The terms of a locale by its exact name, such as `en-GB`; read only once. */
export function loadLocale(name: string): CslLocale | undefined {
  if (!locales.has(name)) locales.set(name, findLocale(name));
  return locales.get(name);
}

function findLocale(name: string): CslLocale | undefined {
  const found = catalogueLocale(name);
  if (found) return found;
  const source = installedLocale(name);
  return source === undefined ? undefined : readLocale(source);
}

/** The catalogue’s names come first, because a lookup may take a language’s first dialect. */
function allNames(): string[] {
  return [...new Set([...localeNames(), ...installedLocaleNames()])];
}
