import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hiddenCharacters } from "../../src/hidden-characters.ts";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { TranscriptMap, strip, type Annotations } from "../../src/notebook/source/annotations.ts";

const root = mkdtempSync(join(tmpdir(), "apparatus-annotate-"));
mkdirSync(join(root, "sources"));
writeFileSync(join(root, "package.json"), "{}");
afterAll(() => rmSync(root, { recursive: true }));

const frontMatter = "---\ntitle: A Letter\nlang: en\nform: plain\n---\n\n";

const word = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).map((text) => text.trim() || "x"),
  fc.constantFrom(
    ...["*foo*", "_b_", "[c](d)", "<e@f.example>", "`g`", "&amp;", "#", "1)", "2.", "-", "+", ">"],
    ...["|", "~~~", ":figure[1]{#a}", "@key", "[@key]", "\\", "![i](j)", "10:30", "===", "[^n]:"],
    ...["<!--", "${x}", "https://k.example", "“q”", "🐑", "النهر", "---", "***", "\\*", "[l]: m"],
  ),
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const transcripts = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n\n")), { minLength: 1, maxLength: 5 })
  .map((lines) => lines.map(([text, end]) => text + end).join(""))
  .map((text) => text.trimEnd().replace(/[\p{Cc}\p{Cn}\p{Cs}]/gu, (c) => (c === "\n" ? c : "")));

test("an annotated transcript restores its bytes, and shows all of them", () => {
  fc.assert(
    fc.property(transcripts, fc.array(fc.nat(200)), (transcript, picks) => {
      const { messages, source } = read(annotate(transcript, picks), transcript);
      // Invisible characters are reported, each kind once, and nothing else is.
      const hidden = new Set(hiddenCharacters(transcript).map(({ code }) => code));
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(
        Array.from(hidden, () => "hidden-character"),
      );
      for (const { start, end, words } of source?.citations ?? []) {
        const at = Array.from(transcript).slice(start, end).join("");
        expect(at).toBe(words);
      }
    }),
    { numRuns: 300, examples: [["\uFFA0 x\nx", []]] },
  );
});

test("a changed letter is reported at its place", () => {
  const letters = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.array(fc.nat(60)), (words, pick, picks) => {
      const transcript = words.join(" ").replaceAll(" a", "\n\na");
      const places = [...transcript.matchAll(/[a-z]/g)].map(({ index }) => index);
      const changed = places[pick % places.length]!;
      const other = transcript[changed] === "z" ? "y" : "z";
      const received = transcript.slice(0, changed) + other + transcript.slice(changed + 1);

      const { messages } = read(annotate(transcript, picks), received);
      const before = transcript.slice(0, changed).split("\n");
      const line = frontMatter.split("\n").length - 1 + before.length;
      const annotated = annotate(transcript, picks);
      const written = annotated.split("\n")[line - 1]!;
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(["transcript-differs"]);
      expect(messages[0]?.line).toBe(line);
      expect(written[messages[0]!.column! - 1]).toBe(transcript[changed]);
    }),
  );
});

test("an offset of the transcript maps to the file and back", () => {
  const annotations = fc
    .array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), { maxLength: 8 })
    .map((gaps): Annotations => {
      let at = 0;
      return gaps.map(([gap, length]) => {
        const start = at + gap;
        at = start + length;
        return [start, at] as const;
      });
    });
  fc.assert(
    fc.property(annotations, (found) => {
      const value = Array.from({ length: 100 }, (_, index) => String.fromCharCode(0x4e00 + index));
      const stripped = strip(value.join(""), found);
      const map = new TranscriptMap(found);
      for (let offset = 0; offset < stripped.length; offset++) {
        expect(value[map.toFile(offset)]).toBe(stripped[offset]);
        expect(map.toTranscript(map.toFile(offset))).toBe(offset);
      }
    }),
  );
});

/** Escape a transcript as `form: plain` requires, with some of its words as spans and figures. */
function annotate(transcript: string, picks: readonly number[]): string {
  const picked = new Set(picks);
  let count = 0;
  const body = transcript.replace(/[^\s]+/g, (found) => {
    const escaped = found.replace(/[!-/:-@[-`{-~]/g, "\\$&");
    if (!picked.has(count++)) return escaped;
    return `[${escaped}](@key-${count} "A \\"note\\"; 1 * 2.")`;
  });
  return frontMatter + body;
}

function read(annotated: string, transcript: string) {
  writeFileSync(join(root, "sources", "a.md"), annotated);
  writeFileSync(join(root, "sources", "a.txt"), transcript);
  const { files, sources } = readNotebook(root);
  const messages = files.flatMap((file) => file.messages);
  return {
    messages: messages.filter(({ ruleId }) => ruleId !== "unknown-key"),
    source: sources[0],
  };
}
