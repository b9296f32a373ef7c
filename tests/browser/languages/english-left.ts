import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../../src/pages/words/en.ts";
import { spokenLanguage } from "../../../src/pages/words/spoken-languages.ts";
import { languageFixtures } from "./language-site.ts";
import type { Said } from "./said-on-page.ts";

/** Names of formats, styles and programs, which are the same in every language. */
const names = new Set(
  wordsIn(`AGLC APA BibLaTeX BibTeX Bluebook CC0 Chicago CSL CSV CSVW DOI Docs Ghost Google HTML ISBN ISO JavaScript JSON
    Medium Notion oEmbed OSCOLA PNG RDF RIS SHA Substack SVG UNTS unAPI Web Annotation Word WordPress YAML Zotero rivus.txt fons.txt
    Codex fluminum tabulae fluminibus nihil zzz biber EndNote LaTeX Mendeley natbib Pandoc Quarto`),
);

const english = new Set([...textsOf(en).flatMap(wordsIn), ...monthsIn("en").flatMap(wordsIn)]);
const content = new Set(
  readdirSync(languageFixtures, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => wordsIn(readFileSync(join(parentPath, name), "utf8")))
    .filter((word) => !english.has(word)),
);

/** Whether a language is written in Latin letters. */
const isLatin = (lang: string): boolean => lang !== "ar" && lang !== "ru";

/**
 * Words on the pages that are English and not words of the language, each with where it is. If the language is not
 * written in Latin letters, every word in them counts unless it is a name or the notebook’s content.
 */
export function englishLeft(said: readonly Said[], lang: string): string[] {
  const own = new Set(
    [...textsOf(spokenLanguage(lang)?.texts), ...monthsIn(lang)].flatMap(wordsIn),
  );
  const isLeft = (word: string): boolean =>
    !own.has(word) &&
    !content.has(word) &&
    !names.has(word) &&
    (isLatin(lang) ? english.has(word) : /^\p{Script=Latin}{2,}$/u.test(word));
  const left = said.flatMap(({ where, words }) => {
    const found = wordsIn(words.replace(/\S+\.example\S*/g, "")).filter(isLeft);
    return found.length === 0 ? [] : [`${found.join(" ")}: “${words.slice(0, 120)}” in ${where}`];
  });
  return [...new Set(left)];
}

function monthsIn(lang: string): string[] {
  const form = new Intl.DateTimeFormat(lang, { month: "long", day: "numeric" });
  return Array.from({ length: 12 }, (_, month) => form.format(new Date(2001, month, 1)));
}

function textsOf(texts: unknown): string[] {
  if (typeof texts === "string") return [texts.replace(/\{\w+\}|<\/?\w+>/g, " ")];
  return Object.values(texts as object).flatMap(textsOf);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
