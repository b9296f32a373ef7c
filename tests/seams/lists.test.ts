// Numbers and labels of the list of works are the style’s own, in every form.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { JSDOM } from "jsdom";
import { VFile } from "vfile";
import { loadStyle } from "../../src/citations/style.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { render } from "../../src/remark/render/render-document.ts";
import type { RenderFormat } from "../../src/remark/render/render-formats.ts";

const library = openLibrary([
  new VFile({
    path: "library.bib",
    value: readFileSync(new URL("library.bib", import.meta.url), "utf8"),
  }),
]);

function run(style: string, to: RenderFormat): string {
  return render(new VFile("So [@glass; @many]."), { library, style: loadStyle(style)!, to });
}

describe.each([
  ["ieee", ["[1]", "[2]"]],
  ["vancouver", ["1.", "2."]],
  ["din-1505-2-alphanumeric", ["[Aalt01]", "[IJKL15]"]],
  ["apa", [undefined, undefined]],
  ["oscola", [undefined, undefined]],
])("%s", (style, labels) => {
  test("text", () => {
    const entries = run(style, "text").trim().split("\n\n")[1]!.split("\n");
    expect(entries.map((entry) => /^(?:\[\w+\]|\d\.|[¹²]) /.exec(entry)?.[0].trim())).toEqual(
      labels,
    );
  });
  test("JSON", () => {
    const { bibliography } = JSON.parse(run(style, "json")) as {
      bibliography: { label: string | null; text: string }[];
    };
    expect(bibliography.map(({ label }) => label ?? undefined)).toEqual(labels);
    for (const { text } of bibliography) expect(text).toMatch(/^\p{L}/u);
  });
  test("HTML", () => {
    const { document } = new JSDOM(run(style, "html")).window;
    const list = document.querySelector<HTMLElement>(".csl-bib-body > ol")!;
    expect(list.style.listStyle).toBe("none");
    const entries = [...list.querySelectorAll(".csl-entry")];
    expect(entries.map((entry) => entry.querySelector(".csl-left-margin")?.textContent)).toEqual(
      labels,
    );
    for (const entry of entries) {
      expect(entry.querySelector(".csl-right-inline") !== null).toBe(labels[0] !== undefined);
    }
  });
});

test("entries have a hanging indent if the style has one, without a style sheet", () => {
  expect(run("apa", "html")).toMatch(/csl-bib-body hanging-indent.*<li [^>]*text-indent: -2em/);
  expect(run("ieee", "html")).not.toContain("text-indent");
});
