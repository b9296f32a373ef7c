import fc from "fast-check";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withOpenTexts } from "../../src/file-texts.ts";
import type { CheckMessage } from "../../src/notebook/check-message.ts";
import { checkNotebook } from "../../src/notebook/check-notebook.ts";
import { Kept } from "../../src/notebook/kept.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { siteFacts } from "../../src/pages/files/checked-site.ts";
import { folderWith } from "../cli/run.ts";
import { anEdit, edited, withEdit } from "../lsp/edited-notebook.ts";

test("with what earlier checks kept, a check says the same as one without", () => {
  const root = folderWith(edited);
  const changes = fc.array(anEdit, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(changes, (edits) => {
      const kept = new Kept();
      const texts = new Map(
        Object.entries(edited).map(([path, text]) => [join(root, path), text] as const),
      );
      for (const edit of edits) {
        const path = join(root, edit.path);
        texts.set(path, withEdit(edit, texts.get(path)!));
        const check = (given?: Kept): string[] =>
          withOpenTexts(texts, () =>
            sorted(checkNotebook(readNotebook(root, given), siteFacts, given).messages),
          );
        expect(check(kept)).toEqual(check());
      }
    }),
    { numRuns: 12 },
  );
});

test("a new file of the look is noticed even if the settings are unchanged", () => {
  const settings = { title: "A", look: { stylesheet: "own.css" } };
  const root = folderWith({ ...edited, "package.json": JSON.stringify({ apparatus: settings }) });
  const kept = new Kept();
  const reasons = (): string[] =>
    readNotebook(root, kept).manifest.messages.map(({ reason }) => reason);
  expect(reasons().join()).toContain("own.css");
  writeFileSync(join(root, "own.css"), "");
  expect(reasons().join()).not.toContain("own.css");
});

function sorted(messages: readonly CheckMessage[]): string[] {
  return messages.map((message) => JSON.stringify(message)).sort();
}
