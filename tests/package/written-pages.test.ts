import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test.each([
  ["the API’s, and everything in it has a docstring", "scripts/api-docs.mjs"],
  ["that of dependencies, whose licences are permissive or told", "scripts/dependencies.mjs"],
])("a page that a script writes is current: %s", (_, script) => {
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
