/** The bytes a BibTeX scan looks for. */
export const at = {
  quote: 0x22,
  percent: 0x25,
  openParen: 0x28,
  closeParen: 0x29,
  comma: 0x2c,
  equals: 0x3d,
  sign: 0x40,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

export function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}

/** Whether it is an ASCII letter. */
export function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/**
 * The parenthesis that closes the one at `open`, outside braces and quotes; if there is none, the negated offset at
 * which to continue: a header, or the end.
 */
export function closeParen(
  bytes: Buffer,
  open: number,
  isHeader: (bytes: Buffer, sign: number) => boolean,
): number {
  let depth = 0;
  let quoted = false;
  let broken = false;
  for (let index = open + 1; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === at.sign && isHeader(bytes, index)) return -index;
    if (broken) continue;
    if (byte === at.openBrace) {
      depth++;
    } else if (byte === at.closeBrace) {
      if (depth === 0) broken = true;
      depth--;
    } else if (depth === 0) {
      if (byte === at.quote) quoted = !quoted;
      if (byte === at.closeParen && !quoted) return index;
    }
  }
  return -bytes.length;
}
