import { readdirSync, readFileSync } from "node:fs";
import { Features, transform } from "lightningcss";
import { expect, test } from "vitest";
import { embedStyle } from "../../src/figures/embed/embed-style.ts";

const folder = "src/pages/styles";
const sheets: [name: string, css: string][] = readdirSync(folder).map((name) => [
  name,
  readFileSync(`${folder}/${name}`, "utf8"),
]);
sheets.push(["embedStyle", embedStyle]);

/** The browsers that the scripts are compiled for, in the version format of the CSS writer. */
const { browserslist } = JSON.parse(readFileSync("package.json", "utf8")) as {
  browserslist: string[];
};
const targets = Object.fromEntries(
  browserslist.map((browser) => {
    const [name = "", major, minor = 0] = browser.split(/[ .]/);
    return [name, (Number(major) << 16) | (Number(minor) << 8)];
  }),
);

test.each(sheets)("%s needs no more prefixes or fallbacks", (_name, css) => {
  const sheet = withoutDecorations(css);
  const prefixed = /^ *(-(?:moz|webkit)-.*;)\n/gm;
  const needed = written(sheet, targets);
  expect(needed.replace(prefixed, "")).toBe(written(sheet).replace(prefixed, ""));
  for (const [, declaration] of needed.matchAll(prefixed)) expect(sheet).toContain(declaration);
});

test.each(sheets)("%s underlines with properties that every browser knows", (_name, css) => {
  const values = [...css.matchAll(/text-decoration:([^;}]*)/g)].map(([, value]) => value?.trim());
  for (const value of values) expect(["none", "underline"]).toContain(value);
});

test.each(sheets)(
  "%s shows its drawings in browsers that do not know their names",
  (_name, css) => {
    for (const [, drawn] of css.matchAll(/content:([^;}]*?)\s\/\s/g)) {
      expect(css).toContain(`content:${drawn};`);
    }
  },
);

test("a sheet that needs more is found", () => {
  expect(written("p:dir(rtl) { left: 0 }", targets)).not.toBe(written("p:dir(rtl) { left: 0 }"));
});

function written(css: string, targets = {}): string {
  // Both colour schemes are set by hand, so `color-scheme` gets no fallback.
  const options = { filename: "style.css", code: Buffer.from(css), exclude: Features.LightDark };
  return transform({ ...options, targets }).code.toString();
}

/** The writer merges the parts of an underline and would write them separately again. */
function withoutDecorations(css: string): string {
  return css.replace(/text-decoration[^;}]*/g, "");
}
