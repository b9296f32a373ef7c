import fc from "fast-check";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { readLibrary } from "../../src/formats/library-text.ts";

// Pieces are long enough for a file to have both ASCII-only stretches and others.
const piece = fc.oneof(
  fc.constantFrom("\n", "\r", "\r\n", "é", "я", "中", "😀", "\u2028"),
  fc.integer({ min: 1, max: 6000 }).map((length) => "@book{a, title = {b}},\n".repeat(length / 20)),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);

test("a byte’s place is that of its character in the text", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.array(fc.nat({ max: 200_000 }), { minLength: 1, maxLength: 6 }),
      (pieces, asked) => {
        const text = pieces.join("");
        const library = readLibrary(new VFile({ value: Buffer.from(text) }));
        for (const number of asked) {
          const offset = boundary(text, number % (text.length + 1));
          const before = text.slice(0, offset);
          const lines = before.split(/\r\n|\r(?!\n)|\n/);
          // A line break counts as one, even if a place is between its two characters.
          if (before.endsWith("\r") && text[offset] === "\n") continue;
          expect(library.place(Buffer.byteLength(before))).toEqual({
            line: lines.length,
            column: (lines.at(-1) ?? "").length + 1,
            offset,
          });
        }
      },
    ),
  );
});

/** The offset, or the previous one if it is inside a surrogate pair. */
function boundary(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? "") ? offset - 1 : offset;
}
