import { createRequire } from "node:module";

interface Settings {
  font: string;
  size: number;
  bold: boolean;
}

let pixelWidth: ((text: string, settings: Settings) => number) | undefined;

/**
 * How wide a line of text may become, in the units of the font’s size.
 * It is that of Verdana, which is wider than the site’s faces and as wide as what a reader without
 * them may see instead (DejaVu Sans), so that no text is cut off anywhere.
 */
export function textWidth(text: string, size: number, bold = false): number {
  pixelWidth ??= createRequire(import.meta.url)("string-pixel-width") as typeof pixelWidth & {};
  const wide = text.match(wideCharacter)?.length ?? 0;
  const rest = text.replace(wideCharacter, "").replace(/\p{Cf}|\p{M}/gu, "");
  return pixelWidth(rest, { font: "verdana", size, bold }) + wide * size;
}

const wideCharacter =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/gu;
