import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { openLibrary } from "../../src/library/open-library.ts";

const root = new URL("fixtures/", import.meta.url);

test.each(readdirSync(root))("%s", async (name) => {
  const input = readdirSync(new URL(name, root)).find((file) => file.startsWith("input.")) ?? "";
  const value = readFileSync(new URL(`${name}/${input}`, root));
  const file = new VFile({ path: input, value });
  const library = openLibrary([file]);

  const works = library.keys.map((key) => library.get(key));
  const output = JSON.stringify(works, showMaps, 2);
  const messages = file.messages.map((message) => {
    const severity = message.fatal ? "error" : message.fatal === false ? "warning" : "info";
    return `${message.name === "1:1" ? input : message.name} ${severity} ${message.ruleId} ${message.reason}\n`;
  });

  await expect(`${output}\n`).toMatchFileSnapshot(`fixtures/${name}/output.json`);
  await expect(messages.join("")).toMatchFileSnapshot(`fixtures/${name}/messages.txt`);
});

function showMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
