import { deflateRawSync, deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { readReceived } from "../../src/notebook/intake/read-document.ts";
import { boundArchive, boundPdf } from "../../src/notebook/intake/unpacked.ts";

const zeros = Buffer.alloc(10_000_000);

/** A ZIP file whose directory names the same bytes so many times. */
function archive(contents: Buffer, count: number, before = 0): Buffer {
  const packed = deflateRawSync(contents);
  const name = Buffer.from("word/document.xml");
  const local = Buffer.alloc(30);
  local.write("PK\u0003\u0004", "latin1");
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.write("PK\u0001\u0002", "latin1");
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  // What it says of its size is a lie, which nothing is decided by.
  entry.writeUInt32LE(1, 24);
  entry.writeUInt16LE(name.length, 28);
  const entries = Array.from({ length: count }, () => Buffer.concat([entry, name]));
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([Buffer.alloc(before), local, name, packed, directory, end]);
}

const tooMuch = "it unpacks to more than 200 MB";

test("an archive that unpacks to more than memory holds is refused, whatever it says", async () => {
  expect(() => boundArchive(archive(zeros, 20))).not.toThrow();
  expect(() => boundArchive(archive(zeros, 21))).toThrow(tooMuch);
  expect(() => boundArchive(archive(zeros, 21, 100))).toThrow(tooMuch);
  await expect(readReceived(archive(zeros, 21), "a.docx")).rejects.toThrow(tooMuch);
});

test("what is damaged is left to its reader", () => {
  const bytes = archive(zeros, 3);
  for (let cut = 0; cut < bytes.length; cut += 501) {
    expect(() => boundArchive(bytes.subarray(0, cut))).not.toThrow();
  }
  expect(() => boundArchive(archive(zeros, 3).fill(7, 60, 200))).not.toThrow();
});

function pdf(filters: string, packed: Buffer, count: number): Buffer {
  const head = `1 0 obj\n<< /Filter ${filters} /Length ${packed.length} >>\nstream\r\n`;
  const stream = Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream\nendobj\n")]);
  return Buffer.concat([Buffer.from("%PDF-1.7\n"), ...Array.from({ length: count }, () => stream)]);
}

test("a PDF whose streams unpack to more is refused, those packed twice too", async () => {
  const once = deflateSync(zeros);
  expect(() => boundPdf(pdf("/FlateDecode", once, 20))).not.toThrow();
  expect(() => boundPdf(pdf("/FlateDecode", once, 21))).toThrow(tooMuch);
  expect(() => boundPdf(pdf("[/Fl /FlateDecode]", deflateSync(once), 21))).toThrow(tooMuch);
  await expect(readReceived(pdf("/FlateDecode", once, 21), "a.pdf")).rejects.toThrow(tooMuch);
});

test("streams without an end take no time by their number", () => {
  const many = Buffer.from(`%PDF-1.7\n${"<< /FlateDecode >> stream\n".repeat(100_000)}`);
  expect(() => boundPdf(many)).not.toThrow();
});
