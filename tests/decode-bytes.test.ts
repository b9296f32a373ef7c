import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBytes } from "../src/decode-bytes.ts";
import { readTextFile } from "../src/decode-file.ts";

const bytes = (text: string): Buffer => Buffer.from(text, "latin1");
const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

test.each([
  ["UTF-8", Buffer.from("Café “x” 😀"), "Café “x” 😀"],
  ["UTF-8", Buffer.from("\uFEFFCafé"), "Café"],
  ["UTF-16LE", Buffer.from("\uFEFFCafé 😀", "utf16le"), "Café 😀"],
  ["UTF-16BE", utf16be("\uFEFFCafé 😀"), "Café 😀"],
  ["Windows-1252", bytes("Caf\xE9"), "Café"],
  ["Windows-1252", bytes("\x93Caf\xE9\x94 \x96 \x80 5 \x8Akoda"), "“Café” – € 5 Škoda"],
  ["Windows-1252", bytes("\xABBEAUT\xC9\xBB"), "«BEAUTÉ»"],
])("%s", (encoding, value, text) => {
  expect(decodeBytes(value)).toEqual({ encoding, text });
});

test.each([
  ["Windows-1252", '<?xml version="1.0" encoding="ISO-8859-1"?>', "Garc\xEDa", "García"],
  ["windows-1251", "<?xml version='1.0' encoding='windows-1251'?>", "\xCC\xE8\xF0", "Мир"],
  ["ISO-8859-2", '<?xml version="1.0" encoding="iso-8859-2" ?>', "\xA3\xF3d\xBC", "Łódź"],
  // For XML, the declared encoding counts even if the bytes are also valid UTF-8.
  ["Windows-1252", '<?xml version="1.0" encoding="latin1"?>', "\xC3\xA9", "Ã©"],
  ["UTF-8", '<?xml version="1.0" encoding="UTF-8"?>', "\xC3\xA9", "é"],
  ["Windows-1252", '<?xml version="1.0" encoding="UTF-8"?>', "\xE9", "é"],
  ["Windows-1252", '<?xml version="1.0" encoding="no-such"?>', "\xE9", "é"],
  ["windows-1251", "% Encoding: Cp1251\n", "\xCC\xE8\xF0", "Мир"],
  [
    "ISO-8859-2",
    "% This file was made by JabRef.\n% Encoding: ISO8859_2\n",
    "\xA3\xF3d\xBC",
    "Łódź",
  ],
  ["macintosh", "%% Saved with string encoding Western (Mac OS Roman)\n", "Caf\x8E", "Café"],
  ["UTF-8", "% Encoding: Cp1252\n", "\xC3\xA9", "é"],
])("%s, as declared by the file: %s", (encoding, head, value, text) => {
  expect(decodeBytes(bytes(head + value))).toEqual({ encoding, text: head + text });
});

test("stray bytes in a UTF-8 file leave the rest readable", () => {
  const value = Buffer.concat([
    Buffer.from("Müller, Škoda, Łódź, "),
    bytes("Garc\xEDa"),
    Buffer.from("é"),
  ]);
  expect(decodeBytes(value)).toEqual({
    encoding: "UTF-8, stray bytes as Windows-1252",
    text: "Müller, Škoda, Łódź, Garcíaé",
  });
});

test("UTF-8 is unchanged, and any bytes become text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(decodeBytes(Buffer.from(`a${text}`)).text).toBe(`a${text}`);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (value) => {
      expect(decodeBytes(value).text).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test("a file that is not UTF-8 is reported, and its byte order mark is not text", () => {
  const folder = mkdtempSync(join(tmpdir(), "apparatus-decode-"));
  writeFileSync(join(folder, "a.md"), bytes("Caf\xE9"));
  writeFileSync(join(folder, "b.md"), "\uFEFFCafé");
  const [a, b] = [readTextFile(folder, "a.md"), readTextFile(folder, "b.md")];
  expect([String(a), String(b)]).toEqual(["Café", "Café"]);
  expect(a.messages.map(({ reason }) => reason)).toEqual([
    "Read as Windows-1252, because the file is not in UTF-8",
  ]);
  expect(b.messages).toEqual([]);
});

test.each(["é", "€", "漢", "😀", "\u07FF\u0800"])(
  "a large file is decoded in pieces that end within no character: %s",
  (letters) => {
    for (const before of [1, 2, 3, 4, 5]) {
      const start = "a".repeat((1 << 20) - before);
      const bytes = Buffer.concat([
        Buffer.from(`${start + letters.repeat(9)} `),
        Buffer.from([0x80, 0x85, 0xe9]),
      ]);
      expect(decodeBytes(bytes)).toEqual({
        text: `${start}${letters.repeat(9)} €…é`,
        encoding: "UTF-8, stray bytes as Windows-1252",
      });
    }
  },
);

test("a large file in Windows-1252 is decoded in pieces", () => {
  const bytes = Buffer.alloc(3_000_000, Buffer.from([0x93, 0xe9, 0x61, 0x94]));
  expect(decodeBytes(bytes)).toEqual({
    text: "“éa”".repeat(750_000),
    encoding: "Windows-1252",
  });
});
