/**
 * Bytes four by four, for searches through whole libraries: a test of a word takes as long as that of a byte. The
 * order of the bytes in a word is the machine’s, so a test must not depend on it.
 */
export interface WordsOfBytes {
  words: Int32Array;
  /** The index of the byte at which the first word begins, below 4: words have to be aligned in memory. */
  first: number;
}

export function wordsOfBytes({ buffer, byteOffset, length }: Uint8Array): WordsOfBytes {
  const first = Math.min(-byteOffset & 3, length);
  return { words: new Int32Array(buffer, byteOffset + first, (length - first) >> 2), first };
}
