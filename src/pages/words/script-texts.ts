import { createHash } from "node:crypto";
import type { Settings } from "../../notebook/settings.ts";
import { spokenLanguage } from "./spoken-languages.ts";
import type { ScriptTexts } from "./spoken/spoken-scripts.ts";

const made = new Map<string, { address: string; contents: string }>();

/** The file with what the scripts of pages say: a script before all others, as policies let run. */
export function scriptTexts({ lang }: Pick<Settings, "lang">): {
  address: string;
  contents: string;
} {
  const known = made.get(lang);
  if (known) return known;
  const { locale, texts } = spokenLanguage(lang);
  const { scripts, table, documentsTable: documents } = texts;
  const words: ScriptTexts = { locale, scripts, table, documents };
  const contents = `globalThis.apparatusTexts = ${JSON.stringify(words)};\n`;
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8).toUpperCase();
  const file = { address: `/_apparatus/words-${hash}.js`, contents };
  made.set(lang, file);
  return file;
}
