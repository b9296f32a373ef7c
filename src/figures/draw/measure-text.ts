import { createRequire } from "node:module";

interface Settings {
  font: string;
  size: number;
  bold: boolean;
}

let pixelWidth: ((text: string, settings: Settings) => number) | undefined;

/**
 * The maximum width of a line of text, in units of the font size. Measured in Verdana, which is wider than the
 * site’s fonts and as wide as the fallback readers may see (DejaVu Sans), so that no text is ever cut off.
 */
export function textWidth(text: string, size: number, bold = false): number {
  pixelWidth ??= createRequire(import.meta.url)("string-pixel-width") as typeof pixelWidth & {};
  const wide = text.match(wideCharacter)?.length ?? 0;
  const rest = text.replace(wideCharacter, "").replace(/\p{Cf}|\p{M}/gu, "");
  return pixelWidth(rest, { font: "verdana", size, bold }) + wide * size;
}

const wideCharacter =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/gu;
