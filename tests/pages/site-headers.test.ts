import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { siteHeaders } from "../../src/pages/files/site-headers.ts";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";

test("embeds may stand in any page, other pages in none, and no path gets both", () => {
  const root = mkdtempSync(join(tmpdir(), "apparatus-headers-"));
  for (const path of [
    "index.md",
    "method.md",
    "works/[work].md",
    "notes/a.md",
    "notes/deep/b.md",
  ]) {
    mkdirSync(dirname(join(root, "src/pages", path)), { recursive: true });
    writeFileSync(join(root, "src/pages", path), "# A\n");
  }
  const rules = siteHeaders(root)
    .split("\n\n")
    .map((rule) => rule.trim().split("\n  "));
  const ancestors = rules.slice(1).map(([path, policy]) => [path, policy?.split(" ").at(-1)]);
  expect(rules[0]).toEqual([
    "/*",
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: strict-origin-when-cross-origin",
  ]);
  expect(ancestors).toEqual([
    ["/", "'none'"],
    ["/index.html", "'none'"],
    ["/method", "'none'"],
    ["/method.html", "'none'"],
    ["/notes/*", "'none'"],
    ["/works/*", "'none'"],
    ["/embed/*", "*"],
  ]);
});
