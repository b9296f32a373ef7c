import { inflateRawSync, inflateSync, type ZlibOptions } from "node:zlib";
import { budgets } from "../../budgets.ts";
import { NotTakenIn } from "./received-document.ts";

/**
 * Refuse an archive whose parts unpack to more than the budget: archive readers trust the sizes it declares.
 * Nothing is kept.
 *
 * @throws
 *   {NotTakenIn}
 */
export function boundArchive(bytes: Buffer): void {
  let left: number = budgets.unpackedSize;
  for (const { method, packed } of partsOf(bytes)) {
    left -= method === deflated ? unpackedSize(inflateRawSync, packed, left) : packed.length;
    if (left < 0) throw tooLarge();
  }
}

/**
 * The same for the streams of a PDF. One that cannot be unpacked here, as in an encrypted file, is left to the
 * reader.
 *
 * @throws
 *   {NotTakenIn}
 */
export function boundPdf(bytes: Buffer): void {
  let left: number = budgets.unpackedSize;
  for (let at = bytes.indexOf("stream"); at !== -1; at = bytes.indexOf("stream", at + 6)) {
    const head = bytes.toString("latin1", Math.max(0, at - 1000), at);
    const own = head.slice(
      Math.max(0, ...[" obj", "endobj", "endstream"].map((end) => head.lastIndexOf(end))),
    );
    const filters = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (filters === 0) continue;
    const end = bytes.indexOf("endstream", at);
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1);
    let packed: Buffer = bytes.subarray(start, end === -1 ? bytes.length : end);
    for (let filter = 0; filter < filters; filter++) {
      packed = unpacked(inflateSync, packed, left) ?? Buffer.alloc(0);
      left -= packed.length;
    }
    if (end === -1) return;
    at = end + 3;
  }
}

function tooLarge(): NotTakenIn {
  return new NotTakenIn(`it unpacks to more than ${budgets.unpackedSize / 1e6} MB`);
}

type Inflate = (packed: Buffer, options: ZlibOptions) => Buffer;

function unpackedSize(inflate: Inflate, packed: Buffer, most: number): number {
  return unpacked(inflate, packed, most)?.length ?? packed.length;
}

/** The content of deflated bytes; `undefined` if they are damaged, which their reader reports. */
function unpacked(inflate: Inflate, packed: Buffer, most: number): Buffer | undefined {
  try {
    return inflate(packed, { maxOutputLength: Math.max(1, most), finishFlush: 2 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
    return undefined;
  }
}

/** A part of an archive, according to its directory. */
interface Part {
  method: number;
  packed: Buffer;
}

const deflated = 8;
const [endOfDirectory, inDirectory] = ["PK\u0005\u0006", "PK\u0001\u0002"];
/** The marker for a number too large for its field; no document has parts of that size. */
const elsewhere = 0xffffffff;

/** The parts listed in the directory at the end, where readers look; several may share the same bytes. */
function* partsOf(bytes: Buffer): Iterable<Part> {
  const end = bytes.lastIndexOf(endOfDirectory);
  if (end === -1 || end + 22 > bytes.length) return;
  const [size, offset] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  if (size === elsewhere || offset === elsewhere) throw tooLarge();
  // Other bytes may precede the archive.
  const zero = Math.max(0, end - offset - size);
  let at = zero + offset;
  while (at + 46 <= bytes.length && bytes.toString("latin1", at, at + 4) === inDirectory) {
    const [packedSize, local] = [bytes.readUInt32LE(at + 20), zero + bytes.readUInt32LE(at + 42)];
    if (packedSize === elsewhere || local >= elsewhere) throw tooLarge();
    const lengths = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    if (local + 30 <= bytes.length) {
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      yield {
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.subarray(start, start + packedSize),
      };
    }
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
}
