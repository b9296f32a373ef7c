import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { messageLine } from "../../../src/cli/messages/print-messages.ts";
import { writeRecord } from "../../../src/formats/bibtex/biblatex-record.ts";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";
import { toCheckMessages } from "../../../src/notebook/check-message.ts";

const root = join(import.meta.dirname, "fixtures");

function open(name: string): VFile {
  const path = readdirSync(join(root, name)).find((one) => one.startsWith("input."))!;
  return new VFile({ path, value: readFileSync(join(root, name, path)) });
}

test.each(readdirSync(root))("%s", async (name) => {
  const file = open(name);
  const entries = importRecords(file).map((record) => `${writeRecord(record)}\n`);
  await expect(entries.join("\n")).toMatchFileSnapshot(`${root}/${name}/output.bib`);
  const messages = toCheckMessages(file.path, file.messages, { rules: {} });
  await expect(messages.map((message) => `${messageLine(message)}\n`).join("")).toMatchFileSnapshot(
    `${root}/${name}/messages.txt`,
  );
});

test.each(readdirSync(root))("%s prints as it does once it is imported", (name) => {
  const direct = openLibrary([open(name)]);
  const written = importRecords(open(name)).map(writeRecord).join("\n");
  const imported = openLibrary([new VFile({ path: "refs.bib", value: written })]);
  expect(direct.keys).toEqual(imported.keys);
  for (const key of direct.keys) {
    expect(direct.get(key)?.csl).toEqual(imported.get(key)?.csl);
  }
});
