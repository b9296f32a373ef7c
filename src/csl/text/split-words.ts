/** A word in a text: letters, digits, and apostrophes between them. */
export interface Word {
  from: number;
  to: number;
}

/** The places of words in a text; a hyphen separates words. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let from = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (isOfWord(text, at)) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      if (isApostrophe(text.charCodeAt(at)) && at + 1 < text.length && isOfWord(text, at + 1))
        continue;
      words.push({ from, to: at });
      from = -1;
    }
  }
  if (from >= 0) words.push({ from, to: text.length });
  return words;
}

function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  // Surrogates count as letters: characters beyond the first plane usually are.
  return (code >= 0xd800 && code <= 0xdfff) || /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x60;
}
