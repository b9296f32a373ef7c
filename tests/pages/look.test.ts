import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { siteFooter, siteHeader } from "../../src/pages/components/parts/frame.tsx";
import { html } from "../../src/pages/components/parts/html.ts";
import { pageContext } from "../../src/pages/components/parts/page.ts";
import { stableFiles } from "../../src/pages/files/stable-files.ts";
import { pagePolicy } from "../../src/pages/host/page-policy.ts";
import { openFolder } from "./open-folder.ts";

const files = { "look/site.css": "a {}\n", "look/logo.svg": "<svg/>", "look/icon.png": "" };

function withLook(look: object) {
  return openFolder({ "package.json": JSON.stringify({ apparatus: { look } }), ...files });
}

test.each([
  [{ stylesheet: "../site.css" }],
  [{ stylesheet: "/etc/site.css" }],
  [{ stylesheet: "look/../../site.css" }],
  [{ stylesheet: "https://elsewhere.example/site.css" }],
  [{ stylesheet: "look/none.css" }],
  [{ logo: 'look/logo.svg") }' }],
  [{ logo: "data:image/svg+xml,<svg/>" }],
  [{ icon: "look/.hidden.svg" }],
  [{ files: ["references.bib"] }],
  [{ navigation: [{ name: "A", to: "javascript:alert(1)" }] }],
  [{ navigation: [{ name: "A", to: "//elsewhere.example" }] }],
  [{ scripts: [{ src: "http://elsewhere.example/a.js" }] }],
  [{ scripts: [{ src: "https://elsewhere.example;script-src */a.js" }] }],
  [{ scripts: [{ src: "https://*/a.js" }] }],
  [{ scripts: [{ src: "https://a.example/a.js", hosts: ["https://b.example 'unsafe-inline'"] }] }],
  [{ scripts: [{ src: "https://a.example/a.js", hosts: ["*"] }] }],
  [{ html: "<script>alert(1)</script>" }],
])("what could load anything else is refused, and reported: %j", (look) => {
  const { settings, manifest } = withLook(look);
  expect(settings.look).toBeUndefined();
  expect(manifest.messages.map(({ ruleId }) => ruleId)).toContain("settings");
});

test("names and the footer line are text", () => {
  const attack = '<img src=x onerror="alert(1)">';
  const notebook = withLook({
    footer: attack,
    navigation: [
      { name: attack, to: "/notes/about" },
      { name: "Elsewhere", to: "https://elsewhere.example/?a=1" },
    ],
  });
  const context = pageContext(notebook, "/works/river", {});
  const page = html([siteHeader(context, "main"), siteFooter(context)]);
  const { document } = new JSDOM(page).window;
  expect(document.querySelector("img")).toBeNull();
  expect(document.body.textContent.split(attack)).toHaveLength(3);
  const links = [...document.querySelectorAll("nav a")].slice(-2);
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "../notes/about",
    "https://elsewhere.example/?a=1",
  ]);
});

test("its files are published unchanged, and a logo through a style rule", async () => {
  const notebook = withLook({
    stylesheet: "look/site.css",
    logo: "look/logo.svg",
    icon: "look/icon.png",
  });
  const published = new Map<string, string>();
  for (const { path, contents } of stableFiles(notebook)) {
    if (path.startsWith("/look")) published.set(path, String(await contents()));
  }
  expect([...published.keys()].sort()).toEqual(
    ["/look.css", "/look/look/icon.png", "/look/look/logo.svg", "/look/look/site.css"].sort(),
  );
  expect(published.get("/look/look/site.css")).toBe("a {}\n");
  expect(published.get("/look.css")).toContain('url("look/look/logo.svg")');
});

test("a policy names the hosts of its scripts, each once, and no others", () => {
  const plain = pagePolicy("", { live: false });
  expect(plain).not.toContain("https:");
  const scripts = [{ src: "https://stats.example/count.js", hosts: ["https://api.stats.example"] }];
  const policy = pagePolicy("", { live: false, scripts });
  expect(policy).toContain("script-src 'self' https://stats.example https://api.stats.example;");
  expect(policy).not.toContain("unsafe");
  expect(new Set(policy.match(/(?:https|wss):\/\/[^\s;]+/g))).toEqual(
    new Set([
      ...["https://stats.example", "https://api.stats.example"],
      ...["wss://stats.example", "wss://api.stats.example"],
    ]),
  );
  expect(policy).toContain("default-src 'none'");
});

test("the guide names each token of our style sheet, and no other", () => {
  const tokens = (text: string) => new Set(text.match(/(?<![\w-])--[a-z][a-z-]*(?=[:`])/g));
  const ours = tokens(readFileSync("src/pages/styles/tokens.css", "utf8"));
  const [, table = ""] = readFileSync("docs/look.md", "utf8").split("| token");
  const named = tokens(table.split("\n\n")[0] ?? "");
  expect([...named].sort()).toEqual([...ours].sort());
});
