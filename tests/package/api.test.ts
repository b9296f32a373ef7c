import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("the reference of the API is current, and everything in it has a docstring", () => {
  const args = ["scripts/api-docs.mjs", "--check"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
