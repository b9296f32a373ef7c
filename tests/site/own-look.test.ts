import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, folderWith, repository } from "../cli/run.ts";

test("a site with its own look has it on each page, and requests only the hosts that it names", () => {
  const folder = folderWith({});
  apparatus(folder, ["new", "a", "--no-gallery"]);
  const root = join(folder, "a");
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    apparatus: Record<string, unknown>;
  };
  manifest.apparatus["look"] = {
    stylesheet: "look/site.css",
    logo: "look/logo.svg",
    icon: "look/logo.svg",
    navigation: [{ name: "Elsewhere", to: "https://elsewhere.example/" }],
    footer: "Printed on paper too.",
    scripts: [{ src: "https://stats.example/count.js" }],
  };
  writeFileSync(join(root, "package.json"), JSON.stringify(manifest));
  mkdirSync(join(root, "look"));
  writeFileSync(join(root, "look/site.css"), ":root { --accent: #6b2d5c; }\n");
  writeFileSync(join(root, "look/logo.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  mkdirSync(join(root, "node_modules"));
  symlinkSync(repository, join(root, "node_modules", "apparatus"));

  const { status, stderr } = apparatus(root, ["build"]);
  expect(status, stderr).toBe(0);
  const read = (path: string): string => readFileSync(join(root, "dist", path), "utf8");
  expect(read("look/look/site.css")).toContain("#6b2d5c");
  expect(read("look.css")).toContain('url("look/look/logo.svg")');
  // A page from a template, and an authored one.
  for (const [path, up] of [
    ["works/index.html", "../"],
    ["notes/index.html", "../"],
    ["index.html", ""],
  ] as const) {
    const page = read(path);
    for (const to of ["look.css", "look/look/site.css"]) {
      expect(page, path).toMatch(new RegExp(`<link rel="stylesheet" href="(?:\\./)?${up}${to}">`));
    }
    expect(page).toMatch(new RegExp(`<link rel="icon" href="(?:\\./)?${up}look/look/logo\\.svg">`));
    expect(page).toContain(">Elsewhere</a>");
    expect(page).toContain("Printed on paper too.");
    expect(page).toContain('<script defer src="https://stats.example/count.js"></script>');
    expect(page).toContain("script-src &#x27;self&#x27; https://stats.example");
    expect(page.indexOf("_apparatus/style-")).toBeLessThan(page.indexOf("look/look/site.css"));
  }
});
