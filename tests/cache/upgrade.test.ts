import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { currentCache, useCache } from "../../src/cache/cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "apparatus-upgrade-"));
});
afterEach(() => {
  useCache(undefined);
  rmSync(folder, { recursive: true });
});

test("what the same code kept is read, small and large", () => {
  keep();
  expect(kept()).toEqual(["small", "large"]);
});

test("what other code kept is not read", () => {
  keep();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const file = JSON.parse(readFileSync(path, "utf8")) as { stamp: string };
    writeFileSync(path, JSON.stringify({ ...file, stamp: `${file.stamp}, or older` }));
  }
  expect(kept()).toEqual([undefined, undefined]);
});

function keep(): void {
  useCache(folder);
  currentCache()?.writeSmall("works", "digest", "small");
  currentCache()?.write("digest", "large");
  useCache(undefined);
}

function kept(): unknown[] {
  useCache(folder);
  return [currentCache()?.readSmall("works", "digest"), currentCache()?.read("digest")];
}
