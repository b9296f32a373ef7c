import { wordsOfBytes } from "./words-of-bytes.ts";

/**
 * Whether a byte of UTF-8 may begin a hidden character: 1, never; 2, always; 0, depending on the bytes after it.
 */
const firstBytes = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x7f || (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))) return 2;
  if (byte >= 0xf0 && byte <= 0xf4) return 2;
  return [0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef].includes(byte) ? 0 : 1;
});

/** Whether UTF-8 bytes may contain a hidden character; most libraries need not be decoded to find out. */
export function mayHide(bytes: Uint8Array): boolean {
  const { words, first } = wordsOfBytes(bytes);
  if (mayHideIn(bytes, 0, first)) return true;
  // In parts, so that V8 optimises the function for the parts after the first.
  for (let from = 0; from < words.length; from += 16_384) {
    if (mayHideInWords(bytes, words.subarray(from, from + 16_384), first + 4 * from)) return true;
  }
  return mayHideIn(bytes, first + 4 * words.length, bytes.length);
}

function mayHideInWords(bytes: Uint8Array, words: Int32Array, first: number): boolean {
  for (let word = 0; word < words.length; word++) {
    if (isPrintedAscii(words[word] as number)) continue;
    const start = first + 4 * word;
    if (mayHideIn(bytes, start, start + 4)) return true;
  }
  return false;
}

/** Whether all four bytes are from 0x20 to 0x7E: neither they, nor 0x20 less, nor 1 more reach the highest bit. */
function isPrintedAscii(word: number): boolean {
  return ((word | (word - 0x20202020) | (word + 0x01010101)) & 0x80808080) === 0;
}

function mayHideIn(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const first = bytes[index] as number;
    const kind = firstBytes[first];
    if (kind === 1) continue;
    if (kind === 2 || mayBegin(first, bytes[index + 1] ?? 0, bytes[index + 2] ?? 0)) return true;
  }
  return false;
}

function mayBegin(first: number, second: number, third: number): boolean {
  switch (first) {
    case 0xc2:
      return second < 0xa0 || second === 0xad;
    case 0xcd:
      return second === 0x8f;
    case 0xd8:
      return second === 0x9c;
    case 0xe1:
      return second === 0x85 || second === 0x9e || second === 0xa0;
    case 0xe2:
      if (second === 0x81) return third >= 0xa0 && third <= 0xaf;
      return (
        second === 0x80 && ((third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae))
      );
    case 0xe3:
      return second === 0x85 && third === 0xa4;
    default:
      return second === 0xb8 || second === 0xbb || second >= 0xbe;
  }
}
