import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { messageLine } from "../../src/cli/messages/print-messages.ts";
import { checkNotebook } from "../../src/notebook/check-notebook.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { siteFacts } from "../../src/pages/files/checked-site.ts";
import { describeSource } from "./describe-source.ts";

const root = new URL("fixtures/", import.meta.url).pathname;

test.each(readdirSync(root))("%s", async (name) => {
  const notebook = readNotebook(root + name);
  const { messages } = checkNotebook(notebook, siteFacts);
  // The cases share a library, and each cites what it needs.
  const shown = messages.filter(({ ruleId }) => ruleId !== "unused-work");
  const lines = shown.map((message) => `${messageLine(message)}\n`).join("");

  await expect(lines).toMatchFileSnapshot(`${root}/${name}/messages.txt`);
  const [source] = notebook.sources;
  if (!source) return;
  const described = `${JSON.stringify(describeSource(source), undefined, 2)}\n`;
  await expect(described).toMatchFileSnapshot(`${root}/${name}/output.json`);
});
