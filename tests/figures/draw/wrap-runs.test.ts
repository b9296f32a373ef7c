import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "../../../src/figures/draw/measure-text.ts";
import { textOfRuns, type Run } from "../../../src/figures/draw/runs.ts";
import { wrapRuns } from "../../../src/figures/draw/wrap-runs.ts";

const text = (lines: readonly Run[][]) => lines.map(textOfRuns);

test("a comma after a quotation stays on its line", () => {
  const runs: Run[] = [
    { text: "Source: " },
    { text: "“30 students.”", kind: "quote" },
    { text: ", paragraph 2" },
  ];
  const wide = textWidth("Source: “30 students.”", 13) + 1;
  expect(text(wrapRuns(runs, wide, 13))).toEqual(["Source: “30", "students.”, paragraph", "2"]);
});

test("an isolate ends with its line and starts again on the next", () => {
  const runs: Run[] = [{ text: "\u2068The Herald of Little Example\u2069, 2025", kind: "strong" }];
  const lines = text(wrapRuns(runs, textWidth("The Herald of Little", 13, true) + 1, 13));
  expect(lines).toEqual(["\u2068The Herald of Little\u2069", "\u2068Example\u2069, 2025"]);
});

test("no line is wider than the width, and no word is lost", () => {
  const word = fc.stringMatching(/^[a-zA-Z,.“”]{1,12}$/);
  const kind = fc.constantFrom("cite", "quote", "marked", "strong", undefined);
  const run = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 6 }),
    kind,
    ends: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(run, { maxLength: 6 }),
      fc.integer({ min: 60, max: 300 }),
      (made, width) => {
        const runs = made.map(({ words, kind, ends }): Run => ({
          text: words.join(" ") + (ends ? " " : ""),
          ...(kind && { kind }),
        }));
        const lines = wrapRuns(runs, width, 12);
        const wide = (line: readonly Run[]) =>
          line.reduce(
            (sum, { text, kind }) =>
              sum + textWidth(text, 12, kind === "strong" || kind === "marked"),
            0,
          );
        for (const line of lines) expect(wide(line)).toBeLessThanOrEqual(width + 6);
        expect(text(lines).join("").replace(/ /g, "")).toBe(textOfRuns(runs).replace(/ /g, ""));
      },
    ),
  );
});
