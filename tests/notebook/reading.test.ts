import fc from "fast-check";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { layOut } from "../../src/notebook/source/layout/lay-out.ts";
import { readingOf, type Edit } from "../../src/notebook/source/layout/reading-text.ts";
import { TranscriptMap } from "../../src/notebook/source/annotations.ts";
import { parseSource } from "../../src/notebook/source/parse-source.ts";
import { noLayout, type TextLayout } from "../../src/notebook/source/layout/layout-schema.ts";

const shapes = { headings: [], subheadings: [], quotations: [], tables: [] };

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,8}[.,]?$/),
  fc.constantFrom(
    "exam-",
    "*a*",
    "# b",
    "[c](d)",
    "&amp;",
    "\\",
    "\\*",
    "1.",
    "(2)",
    "12",
    "🐑",
    "نهر",
    "第一",
    "|",
    "\u2077",
  ),
);
const line = fc
  .tuple(fc.constantFrom("", "", "  ", "     "), fc.array(word, { maxLength: 6 }))
  .map(([indent, words]) => indent + words.join(" "));
const ends = fc.constantFrom(
  "\n",
  "\n",
  "\r\n",
  "\n\n",
  "\n\f",
  "\nThe Head\n",
  "\n- 3 -\n",
  "\n7. Of it\n",
);
const transcripts = fc
  .array(fc.tuple(line, ends), { minLength: 1, maxLength: 12 })
  .map((lines) => lines.map((one) => one.join("")).join(""));
const layouts = fc
  .record(
    {
      wrapped: fc.boolean(),
      pages: fc.constantFrom("form-feeds", "- # -"),
      furniture: fc.constantFrom([], ["The Head"], ["#"]),
      paragraphs: fc.subarray(["indents", "numbers"] as const),
      hyphens: fc.constantFrom("joined" as const, "kept" as const),
      "line-numbers": fc.boolean(),
      footnotes: fc.constantFrom([], ["7. Of it"], ["7. Of it", "… The Head"]),
    },
    { requiredKeys: [] },
  )
  .map((some): TextLayout => ({ ...noLayout, ...some }));

test("every character that is read comes from its place in the transcript, in order", () => {
  fc.assert(
    fc.property(transcripts, layouts, (transcript, layout) => {
      const { reading, tree, shown, file, map } = read(transcript, layout);
      expect(file.messages.filter(({ ruleId }) => ruleId !== "layout")).toEqual([]);
      let before = 0;
      const seen = new Uint8Array(transcript.length);
      // Unread text was left out by an edit that says so, unless it was moved or is white space.
      for (const { start, end } of reading.edits) seen.fill(1, start, end);
      for (const { start, end, edits } of reading.moved.keys()) {
        seen.fill(0, start, end);
        for (const edit of edits) seen.fill(1, edit.start, edit.end);
      }
      visit(tree, "footnoteReference", ({ position }) => {
        seen.fill(1, position!.start.offset, position!.end.offset);
      });
      for (const [node, { text, offsets, ends: after }] of shown) {
        if (node.type === "footnoteDefinition") before = 0;
        for (let at = 0; at < text.length; at++) {
          const start = map.toTranscript(offsets[at]!);
          if (!/\s/.test(text[at]!)) expect(transcript[start]).toBe(text[at]);
          expect(start).toBeGreaterThanOrEqual(before);
          seen.fill(1, start, map.toTranscript(after[at]!));
          before = start;
        }
      }
      for (let at = 0; at < transcript.length; at++) {
        if (!seen[at]) expect(transcript[at]).toMatch(/\s/);
      }
    }),
    { numRuns: 500 },
  );
});

test("a text without marks needs no escape in plain form", () => {
  fc.assert(
    fc.property(transcripts, (transcript) => {
      const { shown, annotations } = read(transcript, noLayout);
      expect(annotations.filter(([start, end]) => start < end)).toEqual([]);
      const squeeze = (text: string): string => text.replace(/\s+/g, "");
      expect(squeeze(Array.from(shown.values(), ({ text }) => text).join(""))).toBe(
        squeeze(transcript),
      );
    }),
    { numRuns: 500 },
  );
});

test("each offset in an edited text maps to its place in the file", () => {
  const edits = fc
    .array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 8 })
    .map((gaps) => {
      let at = 0;
      return gaps.map(([gap, length, readAs]): Edit => {
        const start = at + gap + 1;
        at = start + length;
        return { kind: "emendation", start, end: at, read: readAs };
      });
    });
  fc.assert(
    fc.property(edits, (all) => {
      const value = Array.from({ length: 120 }, (_, at) => String.fromCharCode(0x4e00 + at)).join(
        "",
      );
      const { text, toFile } = readingOf(value, all);
      for (let at = 0; at < text.length; at++) {
        const from = text.charCodeAt(at) - 0x4e00;
        if (from < 0 || from >= 120 || all.some(({ read: readAs }) => readAs.includes(text[at]!)))
          continue;
        expect(toFile(at, "start")).toBe(from);
        expect(toFile(at + 1, "end")).toBe(from + 1);
      }
    }),
  );
});

function read(transcript: string, layout: TextLayout) {
  const file = new VFile({ value: transcript });
  const { edits, pages, notes } = layOut(file, 0, layout, () => undefined);
  const reading = readingOf(
    transcript,
    edits,
    notes.flatMap(({ words }) => words),
  );
  const options = { bodyStart: 0, form: "plain", lang: "en", transcript } as const;
  const isWrapped = layout.wrapped ?? false;
  const { tree, annotations, shown } = parseSource(file, reading, {
    ...options,
    isWrapped,
    pages,
    notes,
    shapes,
  });
  return {
    reading,
    tree,
    file,
    annotations,
    shown,
    map: new TranscriptMap(annotations),
  };
}
