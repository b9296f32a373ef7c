// Kinds of works × locators × styles: each pinpoint is printed, or a message names it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VFile } from "vfile";
import { loadStyle } from "../../src/citations/style.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { englishSpellings } from "../../src/locators/english-spellings.ts";
import { unfitLocators } from "../../src/locators/unfit-locators.ts";
import { render } from "../../src/remark/render/render-document.ts";
import { kinds } from "../../src/works/kinds.ts";

const styles = ["apa", "chicago-fullnote-bibliography", "oscola", "bluebook", "nature"];
const labels = Object.keys(englishSpellings).filter((label) => label !== "preamble");

/** A work of each kind, without any number that could be mistaken for a pinpoint. */
const entries = kinds.map(
  ({ biblatex, subtype }, at) => `@${biblatex}{k${at},
  ${subtype ? `entrysubtype = {${subtype}},` : ""}
  author = {Quill, Rosa},
  title = {A Work of a Kind},
  journaltitle = {Coasts},
  publisher = {Lantern},
  institution = {Harbour Board},
  volume = {3},
  pages = {1--9},
  date = {1998-05-02},
}`,
);
const library = openLibrary([new VFile({ path: "library.bib", value: entries.join("\n") })]);

describe.each(styles)("in %s", (name) => {
  const style = loadStyle(name)!;
  test("each pinpoint of each kind is printed or reported", () => {
    const known = kinds.flatMap(({ kind }, at) =>
      labels
        .filter((label) => !unfitLocators.get(label)?.includes(kind))
        .map((label) => ({ key: `k${at}`, label })),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ at: fc.nat(known.length - 1), n: fc.integer({ min: 4000, max: 5000 }) }),
          {
            minLength: 10,
            maxLength: 30,
          },
        ),
        (asked) => {
          const cites = asked.map(({ at, n }) => ({ ...known[at]!, value: String(n) }));
          const markdown = cites
            .map(({ key, label, value }) => {
              const term = englishSpellings[label]?.[0] ?? label;
              return `So [@${key}, ${term} ${value}].`;
            })
            .join("\n\n");
          const file = new VFile({ path: "paper.md", value: markdown });
          const text = render(file, { library, style, to: "text" });
          for (const [index, { value }] of cites.entries()) {
            const line = index * 2 + 1;
            const isTold = file.messages.some(
              ({ ruleId, reason, line: at }) =>
                at === line && ruleId === "locator-unprinted" && reason.includes(value),
            );
            const isPrinted = text.includes(value) || text.includes(raised(value));
            expect(isPrinted || isTold, `${name}: ${markdown.split("\n\n")[index]}`).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

function raised(value: string): string {
  return [...value].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
}

test("a pinpoint that a style does not print is reported at its place", () => {
  const file = new VFile({ path: "paper.md", value: "So [@k0, art. 7]." });
  render(file, { library, style: loadStyle("nature")!, to: "text" });
  expect(file.messages.map(String)).toEqual([
    "paper.md:1:10-1:16: `nature` does not print the pinpoint `7` of `k0`; name it in the sentence, or choose another style",
  ]);
});
