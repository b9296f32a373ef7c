import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Texts } from "./texts.ts";

/** A language that the notebook speaks. */
export interface Language {
  /** Its tag, as `<html>` has it where a notebook asks for no more. */
  lang: string;
  /** The manner in which dates and numbers are written. */
  locale: string;
  texts: Texts;
}

const languages: ReadonlyMap<string, Language> = new Map(
  (
    [
      { lang: "en", locale: "en-GB", texts: en },
      { lang: "fr", locale: "fr", texts: fr },
    ] satisfies Language[]
  ).map((one) => [one.lang, one]),
);

/** The language of a tag as `en-GB`; English where there is none. */
export function spokenLanguage(tag: string): Language {
  return languages.get(tag.toLowerCase().split("-")[0] ?? "") ?? languages.get("en")!;
}
