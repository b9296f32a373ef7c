/**
 * Put an English title into lower case, except the first word, words after a colon, full stop or similar mark, and
 * words that keep their case: with other capitals or digits in them (`DNA`, `iPhone`, `K-12`), in CSL’s `nocase`,
 * or in other markup. BibTeX titles are capitalized; CSL styles expect sentence case.
 *
 * @see
 *   Pandoc’s reader of BibTeX, which does the same to titles in English and in no stated language.
 */
export function sentenceCase(title: string): string {
  if (!/\p{Ll}/u.test(title.replace(/<[^<>]*>/g, ""))) return title;
  let marks = 0;
  let isStart = true;
  let isJoined = false;
  return title.replace(tokens, (token, math?: string, tag?: string, word?: string) => {
    if (word !== undefined) {
      const written = marks > 0 || isJoined ? word : small(word, isStart);
      isStart = false;
      isJoined = false;
      return written;
    }
    if (math !== undefined) isStart = false;
    else if (tag !== undefined) marks += tag.startsWith("</") ? -1 : tag === "<>" ? 0 : 1;
    else if (token !== " ") isStart ||= /[.?!:;—–]["'”’)]*\s*["'“‘(]*$/.test(token);
    // A word that continues after markup is part of a formula: <sup>3</sup>He.
    isJoined = tag?.startsWith("</") ?? math?.endsWith("$</span>") ?? false;
    return token;
  });
}

/** A formula, a tag, a word, or what is between them. */
const tokens =
  /(<span class="math">[^]*?<\/span>)|(<\/?[^<>]*>)|([\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*)|[^<\p{L}\p{N}]+|</gu;

/** Only the first part of a word begins a sentence: `Agent-based models`. */
function small(word: string, isStart: boolean): string {
  if (!/\p{Lu}/u.test(word) || /\p{N}/u.test(word)) return word;
  const parts = word.split("-");
  return parts
    .map((part, index) => {
      const stays = (isStart && index === 0) || (parts.length > 1 && part.length === 1);
      return stays ? part : smallPart(part);
    })
    .join("-");
}

/** Single letters are names of things, except the article. */
function smallPart(part: string): string {
  if ([...part].length === 1) return part === "A" ? "a" : part;
  const isLatin = /^(?=\p{Lu})\p{Script=Latin}[\p{Ll}\p{M}'’]+$/u.test(part);
  return isLatin ? part.toLowerCase() : part;
}
