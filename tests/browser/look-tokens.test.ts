import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const { address } = inject("site");

/** The tokens that the page of the look documents. */
const documented = Array.from(
  readFileSync("docs/look.md", "utf8").matchAll(/^\| (`--[^|]+) \|/gm),
  ([, names = ""]) => Array.from(names.matchAll(/`(--[\w-]+)`/g), ([, name = ""]) => name),
).flat();
const faces = ["--serif", "--sans", "--mono"];
const widths = ["--measure", "--margin"];
const colours = documented.filter((token) => ![...faces, ...widths].includes(token));

/** A colour of its own for each token, and another on a dark screen. */
function colourOf(token: string, scheme: "light" | "dark"): string {
  const at = colours.indexOf(token) + 1;
  return scheme === "light" ? `rgb(${at}, 100, 200)` : `rgb(200, ${at}, 100)`;
}

function rules(scheme: "light" | "dark"): string {
  return `:root { ${colours.map((token) => `${token}: ${colourOf(token, scheme)};`).join(" ")} }`;
}

const sheet = `${rules("light")}
:root { ${faces.map((token) => `${token}: "Face of ${token}";`).join(" ")} }
:root { --measure: 25rem; --margin: 5rem; }
@media (prefers-color-scheme: dark) { ${rules("dark")} }
`;

/** A page with a style sheet of the notebook’s own after ours. */
async function opened(path: string, colorScheme: "light" | "dark", own = sheet): Promise<Page> {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1440, height: 900 } });
  await page.route(/\/_apparatus\/style-[^/]*\.css$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()) + own });
  });
  await page.goto(address + path);
  return page;
}

interface Drawn {
  colour: string[];
  background: string[];
  line: string[];
  face: string[];
}

/** What is drawn on a page, charts and what is not shown left out. */
async function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const found = { colour: new Set(), background: new Set(), line: new Set(), face: new Set() };
    for (const element of document.querySelectorAll("body, body *")) {
      if (element.closest("svg, iframe, noscript, script, option") || !element.checkVisibility())
        continue;
      for (const pseudo of [undefined, "::before", "::after"]) {
        const style = getComputedStyle(element, pseudo);
        if (pseudo && (style.content === "none" || style.content === "normal")) continue;
        found.background.add(style.backgroundColor);
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        );
        if (hasText || pseudo) {
          found.colour.add(style.color);
          found.face.add(style.fontFamily);
        }
        for (const side of ["Top", "Right", "Bottom", "Left"] as const) {
          if (Number.parseFloat(style[`border${side}Width`]) > 0)
            found.line.add(style[`border${side}Color`]);
        }
      }
    }
    return {
      colour: [...found.colour] as string[],
      background: [...found.background] as string[],
      line: [...found.line] as string[],
      face: [...found.face] as string[],
    };
  });
}

/** A token that lets what is below it through is the token still. */
function opaque(colour: string): string {
  const mixed = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+) \/ [\d.]+\)$/.exec(colour);
  if (!mixed) return colour;
  return `rgb(${mixed
    .slice(1)
    .map((part) => Math.round(Number(part) * 255))
    .join(", ")})`;
}

const pages = [
  "",
  "sources/khojaly-2025",
  "works/",
  "works/genocide",
  "figures/",
  "figures/khojaly-2025/killed",
  "notes/figures-as-data",
  "how-sure",
  "search",
  "method",
];

test.each(["light", "dark"] as const)(
  "all that pages draw when %s is of the tokens",
  async (scheme) => {
    const all: Drawn = { colour: [], background: [], line: [], face: [] };
    const strays: string[] = [];
    const known = colours.map((token) => colourOf(token, scheme));
    for (const path of pages) {
      const page = await opened(path, scheme);
      // What is pointed at has a background of its own.
      if (path.startsWith("sources/")) await page.locator("a.figure").first().hover();
      const here = await drawn(page);
      for (const key of ["colour", "background", "line"] as const)
        here[key] = here[key].map(opaque);
      for (const key of ["colour", "background", "line"] as const) {
        all[key].push(...here[key]);
        for (const one of here[key]) {
          if (!known.includes(one) && !/^rgba\(.* 0\)$/.test(one))
            strays.push(`/${path} ${key} ${one}`);
        }
      }
      all.face.push(...here.face);
      for (const one of here.face) if (!one.includes("Face of --")) strays.push(`/${path} ${one}`);
      await page.close();
    }
    expect(strays).toEqual([]);
    const uses = (key: keyof Drawn, token: string): void =>
      expect(all[key], `${token} as ${key}`).toContain(colourOf(token, scheme));
    for (const token of ["--paper", "--raised", "--accent-soft"]) uses("background", token);
    for (const token of ["--ink", "--muted", "--accent"]) uses("colour", token);
    for (const token of ["--inferred", "--disputed", "--not-located"]) uses("colour", token);
    uses("line", "--rule");
    for (const token of faces)
      expect(
        all.face.some((one) => one.includes(`Face of ${token}`)),
        token,
      ).toBe(true);
  },
);

test("faces, widths and the place that a link led to are those of the tokens", async () => {
  const page = await opened("sources/khojaly-2025#p-3", "light");
  const seen = await page.evaluate(() => {
    const style = (one: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(one)!);
    return {
      document: style("article[data-source] p").fontFamily,
      own: style("header nav").fontFamily,
      words: document.querySelector("article[data-source] p")!.getBoundingClientRect().width,
      target: [...document.querySelectorAll(":target, :target *")].map(
        (one) => getComputedStyle(one).backgroundColor,
      ),
    };
  });
  expect(seen.document).toContain("Face of --serif");
  expect(seen.own).toContain("Face of --sans");
  expect(seen.words).toBeLessThanOrEqual(400);
  expect(seen.words).toBeGreaterThan(300);
  expect(seen.target).toContain(colourOf("--target", "light"));
  const wider = await opened("sources/khojaly-2025", "light", ":root { --margin: 2rem; }");
  const start = (one: Page): Promise<number> =>
    one.evaluate(() => document.querySelector("article[data-source] p")!.getBoundingClientRect().x);
  const narrow = await opened("sources/khojaly-2025", "light", ":root { --margin: 12rem; }");
  expect(await start(wider)).not.toBe(await start(narrow));
  for (const one of [page, wider, narrow]) await one.close();
});
