/**
 * A printed number in one spelling for all comparisons: NFC, one kind of space, apostrophe and minus (`-`), no
 * direction marks and no Arabic vowel signs, one form for letters that are typed in several ways, and usual forms
 * instead of full-width ones. Letters keep their case. Superscripts and fractions such as `½` stay.
 */
export function plainNumberText(text: string): string {
  return text
    .normalize("NFC")
    .replace(fullWidth, (c) => String.fromCodePoint(c.codePointAt(0)! - 0xfee0))
    .replace(/\p{Cf}|[\u064B-\u0652\u0670]/gu, "")
    .replace(/İ/gu, "I")
    .replace(/[\s\u3000]+/gu, " ")
    .replace(/['ʼʻ‘`´]/gu, "’")
    .replace(/[−﹣－]/gu, "-")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ى|ی/gu, "ي")
    .replace(/ک/gu, "ك")
    .trim();
}

const fullWidth = /[\uFF01-\uFF5E]/g;
