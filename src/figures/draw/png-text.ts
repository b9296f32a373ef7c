/** Metadata of a picture: `iTXt` chunks of PNG, by keyword. */
export type PngText = Readonly<Partial<Record<"Title" | "Description" | "Source", string>>>;

/** Put texts into a PNG, after its header. */
export function withText(png: Uint8Array, texts: PngText): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk(keyword, text));
  return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]);
}

/** The signature and the `IHDR` chunk. */
const afterHeader = 33;

/** Uncompressed, without a language, in UTF-8. */
function chunk(keyword: string, text: string): Uint8Array {
  const data = Buffer.from(`iTXt${keyword}\0\0\0\0\0${text}`, "utf8");
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length - 4);
  sum.writeUInt32BE(checksum(data));
  return Buffer.concat([length, data, sum]);
}

/** CRC-32 as used in PNG. */
function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
