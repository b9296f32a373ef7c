import fc from "fast-check";
import { once } from "node:events";
import { MessageChannel } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { checkFor, mostOfFile, type FromCheckThread } from "../../src/lsp/check-thread.ts";
import { changedRows, withChangedRows, type SoughtWork } from "../../src/lsp/work-index.ts";
import { siteFacts } from "../../src/pages/files/checked-site.ts";
import { folderWith, sound } from "../cli/run.ts";

test("for a file with very many messages, the most severe are sent", async () => {
  const entries = Array.from({ length: mostOfFile + 5 }, (_, at) => `@book{b${at}, title = {T}}`);
  const folder = folderWith({
    ...sound,
    "references.bib": [sound["references.bib"], ...entries, "@book{broken, title = }\n"].join("\n"),
  });
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  checkFor(port2, folder, siteFacts);
  port1.postMessage("check");
  let answer: FromCheckThread | undefined;
  while (!answer) {
    const [told] = (await once(port1, "message")) as [object];
    if ("changed" in told) answer = told as FromCheckThread;
  }
  const messages = answer.changed.get("references.bib") ?? [];
  expect(messages).toHaveLength(mostOfFile);
  expect(messages[0]).toMatchObject({ severity: "error", line: entries.length + 3 });
});

test("the changes to one list of works turn it into the other", () => {
  const rows = Array.from({ length: 9 }, (_, at) => ({ key: `k${at}` }) as SoughtWork);
  const aList = fc.array(fc.constantFrom(...rows), { maxLength: 12 });
  fc.assert(
    fc.property(aList, aList, (before, after) => {
      const changed = changedRows(before, after);
      expect(changed ? withChangedRows(before, changed) : before).toEqual(after);
    }),
  );
});

test("if one work changes, only one row is sent", () => {
  const [a, b, c, other] = ["a", "b", "c", "other"].map((key) => ({ key }) as SoughtWork);
  expect(changedRows([a!, b!, c!], [a!, other!, c!])).toEqual({ from: 1, gone: 1, come: [other] });
});
