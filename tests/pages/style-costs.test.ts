import { readdirSync, readFileSync } from "node:fs";
import { transform } from "lightningcss";
import { expect, test } from "vitest";

const folders = ["src/pages/styles", "src/pages/host/styles"];
const sheets = folders.flatMap((folder) =>
  readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8")),
);

// When an element appears or disappears, a browser restyles everything below an element with a condition on its
// content.
test("no rule tests the content of a page to style other parts of it", () => {
  expect(sheets.flatMap(askingForOthers)).toEqual(["chart is-long drawing-box"]);
});

test("rules that do so are found, and others are not", () => {
  expect(askingForOthers("main:has(> h2) > * { left: 0 }")).toHaveLength(1);
  expect(askingForOthers(":is(p, main:has(h2)) em { left: 0 }")).toHaveLength(1);
  expect(askingForOthers("p em:has(> b) { left: 0 }")).toEqual([]);
  expect(askingForOthers("@media print { main:has(> h2) > * { left: 0 } }")).toEqual([]);
});

/** The selectors, for screens, that style another element than the one whose content they test. */
function askingForOthers(css: string): string[] {
  const found: string[] = [];
  transform({
    filename: "style.css",
    code: Buffer.from(css),
    visitor: {
      Rule: {
        media: ({ value }) =>
          value.query.mediaQueries.every(({ mediaType }) => mediaType === "print") ? [] : undefined,
      },
      Selector(parts) {
        const last = parts.findLastIndex(({ type }) => type === "combinator");
        if (last > 0 && JSON.stringify(parts.slice(0, last)).includes('"kind":"has"')) {
          found.push(parts.flatMap((part) => ("name" in part ? part.name : [])).join(" "));
        }
      },
    },
  });
  return found;
}
