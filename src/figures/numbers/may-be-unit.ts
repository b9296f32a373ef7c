import { fold } from "./fold.ts";
import { languageOf } from "./language-of.ts";
import { dimensionOfSymbols } from "./unit-symbols.ts";
import { unitsOf } from "./units-of.ts";

const known = new Map<string, ReadonlySet<string>>();

/** Whether the text after a number may begin a unit or an interval: a quick test before reading it. */
export function mayBeUnit(after: string, lang: string): boolean {
  if (/^\s?\\?[%٪‰°±[(–-]/u.test(after)) return true;
  const [word] = /^\s?[^\s,;()[\]]+/u.exec(after) ?? [];
  const name = word?.trim().replace(/[.:]+$/u, "") ?? "";
  return (
    name !== "" && (wordsOfUnits(lang).has(fold(name)) || dimensionOfSymbols(name) !== undefined)
  );
}

function wordsOfUnits(lang: string): ReadonlySet<string> {
  let words = known.get(lang);
  if (!words) {
    const language = languageOf(lang);
    const { percent, tonnes, area, volume, points, per, to } = language;
    const scales = language.scales.map(({ word }) => word);
    const units = unitsOf(language.lang).map(({ name }) => name);
    const names = [...percent, ...tonnes, ...area, ...volume, ...points, ...per, ...to, ...scales];
    words = new Set([...names, ...units].flatMap((name) => name.split(" ")));
    known.set(lang, words);
  }
  return words;
}
