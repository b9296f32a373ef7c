import { createHash } from "node:crypto";
import { chosenLanguage } from "./chosen-language.ts";
import { keptForWords } from "./kept-for-words.ts";
import type { ScriptTexts } from "./spoken/spoken-scripts.ts";

/** The file with the texts of the pages’ scripts: a script before all others, which policies allow. */
export const scriptTexts = keptForWords((settings): { address: string; contents: string } => {
  const { locale, texts } = chosenLanguage(settings);
  const { scripts, table, documentsTable: documents } = texts;
  const words: ScriptTexts = { locale, scripts, table, documents };
  const contents = `globalThis.apparatusTexts = ${JSON.stringify(words)};\n`;
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8).toUpperCase();
  return { address: `/_apparatus/words-${hash}.js`, contents };
});
